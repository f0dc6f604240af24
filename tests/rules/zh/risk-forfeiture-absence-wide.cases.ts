import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '三次未到的，冻结约课权限两周。' },
    { text: '取消须在6小时前办理，否则视作已上课。' },
    { text: '迟于开课前两小时请假的，算正常上课。' },
    { text: '爽约三次停约一周。' },
    { text: '客人中途離場，餘下節目概不補場。' },
    { text: '未参观的景点一律不退。' },
    { text: '已缓存的音频会员到期后无法播放。' },
  ],
  misses: [
    { text: '取消须在24小时前办理，可全额退款。', because: 'money back' },
    { text: '老师迟到的，补足时间。', because: 'the teacher' },
    { text: '未到账请联系客服。', because: 'a payment' },
    { text: '提前请假不扣课时。', because: 'nothing lost' },
  ],
};
