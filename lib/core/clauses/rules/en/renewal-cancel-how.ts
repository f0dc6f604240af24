import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-how',
  kind: 'renewal.cancel',
  cues: [
    'cancel',
    'end your plan',
    'end your membership',
    'end your subscription',
    'stop your',
    'unsubscrib',
    'auto-renew',
    'auto renew',
    'automatic renew',
    'automatic billing',
    'terminate',
  ],
  any: [
    "(?<!(?:right|forgot|forget|opportunity|able|meant|license|reserve|reason|power|required|failure|confirmation|here's how|may) )\\b(?:to|wish to|want to|like to|need to|how to) (?:cancel|unsubscribe|terminate|stop|turn off|disable|opt out of|end)\\b(?! (?:an? |your |the |any )?(?:order|class|booking|reservation|appointment|purchase))[^.;]{0,110}?[,:;]? (?:please |you (?:must|can|may|will need to|need to|should|have to) |simply |just |first |then )*(?:go|visit|contact|e-?mail|call|mail|deliver|complete|fill|provide|log|sign|click|follow|open|tap|navigate|write|send|use|notify|give|submit|access|select|choose|head|reach|let|inform|do so|provide|phone|change|downgrade)\\b",
    '\\b(?:via|from|in|through|using|on|visit|open|access|under) (?:your |the |our |my |any )?(?:[a-z"\']{1,20} ){0,5}(?:settings|account|dashboard|page|portal|profile|section|link|e-?mail)\\b[^.;]{0,50}\\bcancel\\b',
    '\\b(?:tap|click|select|press|choose|hit)(?:ing)?\\b[^.;]{0,40}\\b(?:cancel|unsubscribe|end subscription|confirm cancellation|stop renewal)\\b',
    '\\bcontact(?:ing)? (?:us|support|customer (?:service|support)|our [a-z ]{3,30}|them|the [a-z ]{3,30})[^.;]{0,40}\\b(?:to|and ask us to|and request) (?:cancel|stop|terminate|end)\\b',
  ],
  not: [
    '\\bcancel (?:an?|your|the|any|its|this) (?:order|class|booking|reservation|appointment|purchase|transaction|event|lesson)',
    'reserves? (?:the|a) right',
  ],
  example: 'To cancel, open the billing tab and press Stop.',
});
