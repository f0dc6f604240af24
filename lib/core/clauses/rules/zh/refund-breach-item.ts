import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'zh/refund-breach-item',
  kind: 'refund.breach',
  cues: ['退', '补偿', '停止服务', '终止', '故障', '错误'],
  cuesIn: 'context',
  any: [
    '(?:故障|系统错误|系统异常|重复扣|未到账|未发放|多扣|无法使用|服务无法|技术问题)',
    '(?:提供|给予|为用户)[^。;]{0,16}(?:退款|补偿|替代方案)',
  ],
  context: [
    '(?:可以?|有权|支持)[^>]{0,8}(?:申请)?退(?:款|费)[^>]{0,10}$',
    '(?:服务|平台)(?:终止|关闭|停止)[^>]{0,10}(?:将|会|我们)[^>]{0,6}:?$',
  ],
  contextNot: ['不(?:予|可|能|支持)|无法|批准退款的情况'],
  not: ['{no}{gap}退'],
  example: '系统故障导致会员未到账',
});
