// Whom to ask: contacts as a page shows them, judged by whose they are, and who answers for the money by channel.
import { claimTerms } from './grounds';
import type { Claim, Contact } from './types';

const EMAIL = /[a-z\d][a-z\d._+-]{0,60}@([a-z\d-]+(?:\.[a-z\d-]+)+)/gi;
/** 400 and 95 lines, and land lines with their area code. */
const HOTLINE = /(?<!\d)(?:400[- ]?\d{3}[- ]?\d{4}|95\d{3,4}|0\d{2,3}[- ]\d{7,8})(?!\d)/g;
const MOBILE = /(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g;
/** 微信：abc123456, QQ 12345678. */
const CHAT_ID =
  /(?:(?:微信|wechat|vx)(?:号|id)?[:： ]{1,3}[a-z][a-z\d_-]{5,19}|(?:qq|扣扣)(?:号|群)?[:： ]{0,3}[1-9]\d{4,10})(?![\da-z])/gi;
/** 微信公众号：青梧视频, 官方微博 @青梧视频. */
const ACCOUNT = /(?:公众号|官方微博|官方账号|视频号)\s?[:：“「@]{1,2}\s?[\u3400-\u9fffA-Za-z0-9_-]{2,20}/g;
const IN_APP = /在线客服|人工客服|我的客服|帮助与反馈|联系客服|live chat|help cent(?:er|re)/gi;
/** Lines that speak of service: a number in a price or an order is none. */
const SERVICE =
  /公众号|官方|视频号|客服|电话|热线|邮箱|联系|投诉|售后|退款|support|contact|e-?mail|phone|hotline|service/i;
const FREE_MAIL = /^(?:qq|163|126|gmail|outlook|hotmail|foxmail|sina|yahoo|icloud)\.(?:com|cn)$/i;
/** Names under which a country's registry sells one level deeper. */
const SECOND_LEVEL = /^(?:com|net|org|gov|co|ac)$/;
const MOST_CONTACTS = 12;

/** Each contact once, in the order of the page. `url` is the page's own address. */
export function extractContacts(text: string, url: string): Contact[] {
  const found = new Map<string, Contact>();
  for (const line of text.split('\n')) {
    if (!SERVICE.test(line)) continue;
    for (const contact of readLine(line.trim(), url)) {
      const key = `${contact.kind} ${contact.value}`;
      if (!found.has(key)) found.set(key, contact);
    }
  }
  return [...found.values()].slice(0, MOST_CONTACTS);
}

function readLine(line: string, url: string): Contact[] {
  const quote = line.length > 120 ? `${line.slice(0, 120)}…` : line;
  const make = (kind: Contact['kind'], verdict: Contact['verdict']) => (match: RegExpMatchArray) => ({
    kind,
    value: match[0].trim(),
    quote,
    url,
    verdict,
  });
  return [
    ...[...line.matchAll(EMAIL)].map((match) => make('email', mailVerdict(match[1] ?? '', url))(match)),
    ...[...line.matchAll(HOTLINE)].map(make('hotline', 'official')),
    ...[...line.matchAll(MOBILE)].map(make('mobile', 'personal')),
    ...[...line.matchAll(CHAT_ID)].map(make('chat-id', 'personal')),
    ...[...line.matchAll(ACCOUNT)].map(make('account', 'official')),
    ...[...line.matchAll(IN_APP)].map(make('in-app', 'official')),
  ];
}

function mailVerdict(domain: string, url: string): Contact['verdict'] {
  if (FREE_MAIL.test(domain)) return 'personal';
  const host = /^https?:\/\/([^/:?#]+)/.exec(url)?.[1] ?? '';
  return ownDomain(domain) === ownDomain(host) ? 'official' : 'foreign-domain';
}

/** "mail.qingwu.com.cn" and "www.qingwu.com.cn" are of one owner: qingwu.com.cn. */
export function ownDomain(host: string): string {
  const labels = host.toLowerCase().split('.');
  const deeper = labels.length > 2 && SECOND_LEVEL.test(labels.at(-2) ?? '');
  return labels.slice(deeper ? -3 : -2).join('.');
}

export interface DeskPlan {
  /** Who took the money and answers for it. */
  ask: Claim['ask'];
  official: Contact[];
  /** Not on the provider's domain, or a private account: not to be used for money. */
  doubtful: Contact[];
  /** No refund terms were found: ask for them in writing. */
  askForPolicy: boolean;
}

export function planDesk(claim: Claim): DeskPlan {
  return {
    ask: claim.ask,
    official: claim.contacts.filter(({ verdict }) => verdict === 'official'),
    doubtful: claim.contacts.filter(({ verdict }) => verdict !== 'official'),
    askForPolicy: !claimTerms(claim).some(({ kind }) => kind.startsWith('refund.')),
  };
}
