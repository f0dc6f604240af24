import type { LawFile } from '../../types';

export const FR_CONSUMER_CODE: LawFile = {
  jurisdiction: 'FR',
  instrument: 'Code de la consommation',
  source: 'doctrine.fr / juriblio.fr excerpts',
  provisions: [
    {
      id: 'fr-215-1',
      article: 'L215-1',
      title: 'Loi Châtel',
      text: "Pour les contrats de prestations de services conclus pour une durée déterminée avec une clause de reconduction tacite, le professionnel prestataire de services informe le consommateur par écrit, par lettre nominative ou courrier électronique dédiés, au plus tôt trois mois et au plus tard un mois avant le terme de la période autorisant le rejet de la reconduction, de la possibilité de ne pas reconduire le contrat qu'il a conclu avec une clause de reconduction tacite. Cette information, délivrée dans des termes clairs et compréhensibles, mentionne, dans un encadré apparent, la date limite de non-reconduction.\nLorsque cette information ne lui a pas été adressée conformément aux dispositions du premier alinéa, le consommateur peut mettre gratuitement un terme au contrat, à tout moment à compter de la date de reconduction.",
      summary: {
        zh: '到期前最早3个月最迟1个月书面告知可不续；未告知→续期后可随时免费终止，30日内退还未履行部分',
        en: 'Notice 3–1 months before non-renewal deadline; otherwise free termination any time after renewal and refund in 30 days',
      },
      topics: ['auto_renew', 'refund'],
      inForceFrom: '2022-08-18',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'verbatim_via_secondary',
    },
    {
      id: 'fr-215-1-1',
      article: 'L215-1-1',
      title: 'Résiliation en trois clics',
      text: null,
      summary: {
        zh: '可电子订约的须提供免费在线解约功能',
        en: 'Online termination function ("three clicks")',
      },
      topics: ['cancel'],
      inForceFrom: '2023-06-01',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'unverified',
      source: 'unverified',
    },
  ],
};
