import { describe, expect, it } from 'vitest';
import { caseNoticeWords } from '@/components/format/case-notice-words';
import { planCaseNotices, type RefundCase } from '@/lib/core/cases';
import { DEFAULT_SETTINGS, EMPTY_LOG } from '@/lib/core/subscriptions/types';
import en from '../../../assets/_locales/en/messages.json';
import zh from '../../../assets/_locales/zh_CN/messages.json';
import { openCase, walk } from '../core/cases/made-cases';

const translator =
  (all: Record<string, { message: string }>) =>
  (key: string, ...values: (string | number)[]) =>
    (all[key]?.message ?? '').replace(/\$(\d)/g, (_, at) => String(values[Number(at) - 1] ?? ''));

function words(one: RefundCase, now: string, messages = zh as Record<string, { message: string }>) {
  const [notice] = planCaseNotices([one], DEFAULT_SETTINGS, EMPTY_LOG, { now, zone: 'Asia/Shanghai' });
  return caseNoticeWords(notice!, one, now, translator(messages));
}

const asked = walk(openCase(), [{ kind: 'asked' }, '2026-11-25']);
const paid = walk(asked, [
  { kind: 'paid', amount: { amount: 29800, currency: 'CNY' }, settles: true },
  '2026-11-28',
]);

describe('a reminder about a case', () => {
  it('names the last day to ask, and says when it has passed', () => {
    const draft = openCase({ deadline: '2026-11-28' });
    expect(words(draft, '2026-11-27T09:00')).toEqual({
      title: '青梧视频 退费：最晚 11月28日周六 提出',
      message: '过了这天，这条依据就用不上了。点这里打开，把信发出去。',
      buttons: ['已处理', '晚点再提醒'],
    });
    expect(words(draft, '2026-11-30T09:00').title).toBe('青梧视频 退费：提出的日子过了');
    expect(words(draft, '2026-11-30T09:00').message).toContain('这条本该在 11月28日周六 提醒');
  });

  it('names what was waited for and its last day', () => {
    expect(words(asked, '2026-12-05T09:00')).toMatchObject({
      title: '青梧视频：通常该有答复了',
      message: '一般 12月4日周五 前会有。没有就发一封催办，最晚等到 12月10日周四。点这里打开。',
    });
    expect(words(asked, '2026-12-11T09:00', en).title).toBe('青梧视频: the time for an answer is over');
  });

  it('names what is not ticked off', () => {
    const { message } = words(paid, '2026-12-01T09:00');
    expect(message).toBe(
      '钱到了，还差这几样没确认：会员停了、自动续费关了、代扣授权解除了、凭证留好了。点这里打开。',
    );
  });
});
