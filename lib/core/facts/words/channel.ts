// Where something was bought, from the words that name the place.
import { normalText } from '../../text/normal-form';
import type { Channel } from '../types';

// Ordered: a "Huawei AppGallery" is an Android store before anything else in its name could say "app store".
const CHANNELS: readonly (readonly [RegExp, Channel])[] = [
  [
    /华为应用市场|应用市场|appgallery|小米(?:应用)?商店|oppo(?:软件)?商店|vivo(?:应用)?商店|应用宝|三星(?:应用)?商店|荣耀应用市场|魅族|galaxy store|华为(?:支付|钱包)|安卓商店/,
    'android-store',
  ],
  [/google ?play|play ?store|谷歌(?:商店|play)?|google payments/, 'google-play'],
  [/app ?store|苹果|apple|itunes|ios|iphone|ipad/, 'app-store'],
  [
    /淘宝|天猫|京东|拼多多|抖音(?:商城|小店)?|快手(?:小店)?|美团|苏宁|唯品会|闲鱼|小红书|微店|有赞|amazon|ebay|walmart|tmall|taobao|(?:^|[^a-z])jd(?:\.com)?(?![a-z])/,
    'third-party-mall',
  ],
  [
    /代充|代理|经销|分销|授权(?:店|商)|reseller|distributor|partner store|运营商|中国(?:移动|联通|电信)/,
    'reseller',
  ],
  [
    /官网|官方|本站|网页|网站|web(?:site)?|pc端|安卓客户端|客户端|小程序|h5|公众号|direct(?:ly)?|official|our (?:web)?site|online/,
    'official',
  ],
];

/** The channel a value names, or null. */
export function parseChannel(text: string): Channel | null {
  if (text.length > 80) return null;
  const plain = normalText(text);
  return CHANNELS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

const BOUGHT_THROUGH =
  /(?:通过|经由|由|在)(.{2,16}?)(?:购买|订阅|开通|扣款|扣费|付款|支付|管理)|(?:purchased|subscribed|billed|bought|managed|paid) (?:via|through|by|from|on|with) (?:the )?(.{3,24})/;

/** "该会员通过 App Store 购买": only the stores, since a sentence about "the website" says little. */
export function parseChannelStatement(text: string): Channel | null {
  if (text.length > 120) return null;
  const match = BOUGHT_THROUGH.exec(normalText(text));
  const channel = match ? parseChannel(match[1] ?? match[2] ?? '') : null;
  return channel === 'app-store' || channel === 'google-play' || channel === 'android-store' ? channel : null;
}

/** Paying through a store's account means having bought there. */
export function channelOfPayment(text: string): Channel | null {
  const plain = normalText(text);
  if (/apple ?id|app ?store|itunes|苹果(?:支付|账户|内购)|iap/.test(plain)) return 'app-store';
  if (/google ?play/.test(plain)) return 'google-play';
  if (/华为(?:应用|支付|钱包)|appgallery|应用市场/.test(plain)) return 'android-store';
  return null;
}
