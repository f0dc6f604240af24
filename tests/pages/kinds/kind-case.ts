import type { PageKind } from '@/lib/core/pages/types';
import type { PageAbout } from '../read-html';

export interface KindCase extends PageAbout {
  name: string;
  kind: PageKind;
  /** Kinds that must be named as parts. */
  parts?: PageKind[];
  body: string;
}

/** Paragraphs of a contract in our own words, enough of them to be a document. */
export const ZH_CONTRACT = [
  '本协议由您与云杉科技（以下简称“我们”）就使用云杉服务所订立，请您在使用前仔细阅读并充分理解全部内容。',
  '一、定义。本协议所称用户，是指注册、登录并使用云杉服务的自然人，您应当对账号下的一切行为承担责任。',
  '二、服务内容。我们有权根据经营需要调整服务内容，您不得利用服务从事违法活动。',
  '三、费用。您同意按照页面公示的价格支付费用，逾期未付的，我们有权中止服务。',
  '四、免责。因不可抗力导致服务中断的，我们不承担违约责任。',
  '五、争议解决。本协议适用中华人民共和国法律，争议由我们所在地人民法院管辖。',
]
  .map((text) => `<p>${text}</p>`)
  .join('');

export const EN_CONTRACT = [
  'These Terms form an agreement between you and Skylark Ltd. By using the service you agree to be bound by these Terms.',
  '1. Accounts. You are responsible for all activity under your account and you must keep your password secret.',
  '2. Changes. We may suspend or modify the service at our sole discretion, and we reserve the right to refuse access.',
  '3. Liability. To the extent permitted by law our liability is limited to the fees you paid in the last year.',
  '4. Indemnity. You will indemnify us against claims that arise from your breach of this Agreement.',
  '5. Governing law. This Agreement is governed by the laws of Ireland, and disputes go to arbitration.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');
