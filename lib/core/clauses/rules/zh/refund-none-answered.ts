import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/refund-none-answered',
  kind: 'refund.none',
  cues: ['退'],
  cuesIn: 'context',
  any: [
    '^(?:答|a|回答)?[:.]?(?:很?抱歉|对不起|不好意思|您好|亲)?[,!。]?(?:原则上|目前|暂时|暂|一般|通常)?(?:都|是)?(?:不可以?|不能|不支持|不行|不会|无法|不提供|不接受|不予|恕不|暂?不)(?![同对但少])',
  ],
  context: ['(?:可以?|能|能不能|能否|可否|是否|支持|怎么|如何)[^>]{0,12}退[^>]{0,12}(?:吗|么|[?]|$)'],
  not: ['不(?:可抗|得不)'],
  example: '不可以哦，开通后会立即生效。',
});
