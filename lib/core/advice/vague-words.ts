// Words that leave a term to the provider's mood. Only such as promise a decision without saying by what rule; "other
// circumstances" in a list, or a law that is named, is not among them.

const VAGUE =
  /视(?:具体)?情况|酌情|原则上|由(?:我们|平台|本公司|公司)(?:自行|单方)?(?:决定|判断|认定)|有权(?:自行|单独)(?:决定|判断)|合理(?:期限|时间)内|不定期|以(?:实际|最终)(?:审核|处理)结果为准|以(?:平台|页面|官方)(?:公示|公布|通知|公告|展示)(?:的[^，。]{0,8})?为准|另行(?:通知|规定)|at (?:our|its) (?:sole |own |absolute )?discretion|case[- ]by[- ]case|as we (?:see|deem) (?:fit|appropriate)|from time to time|within a reasonable (?:time|period)|may (?:or may not|decide)/i;

/** "退款视具体情况处理", "refunds are granted at our discretion". */
export function isVague(sentence: string): boolean {
  return VAGUE.test(sentence);
}
