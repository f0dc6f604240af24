// The bundle that the popup's tests load into a page: mounts the view with values from the test and writes down what
// the view asks for.
import { render } from 'preact';
import '@/assets/styles/tokens.css';
import '@/assets/styles/base.css';
import '@/assets/styles/popup.css';
import '@/assets/styles/series.css';
import '@/assets/styles/answer.css';
import '@/assets/styles/question.css';
import { PopupView } from '@/components/popup/PopupView';
import type { PopupProps } from '@/components/popup/popup-types';
import { TranslateProvider } from '@/components/translate';
import { getProvision } from '@/lib/core/law/provisions';

export interface MountOptions {
  messages: Record<string, { message: string }>;
  props: Omit<PopupProps, 'actions' | 'provisionOf'>;
}

declare global {
  interface Window {
    mountPopup: (options: MountOptions) => void;
    calls: [name: string, ...values: unknown[]][];
  }
}

window.calls = [];
const note =
  (name: string) =>
  (...values: unknown[]) => {
    window.calls.push([name, ...values]);
  };

window.mountPopup = ({ messages, props }) => {
  const t = (key: string, ...values: (string | number)[]) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => String(values[Number(n) - 1] ?? ''));
  document.documentElement.lang = t('language_tag');
  render(
    <TranslateProvider t={t}>
      <PopupView
        {...props}
        provisionOf={getProvision}
        actions={{
          reread: note('reread'),
          saveAnswers: note('saveAnswers'),
          showOnPage: note('showOnPage'),
          setMarks: note('setMarks'),
          startCapture: note('startCapture'),
          series: {
            start: note('startSeries'),
            end: note('endSeries'),
            choose: note('chooseRole'),
          },
          keepClause: note('keepClause'),
          chooseRegion: note('chooseRegion'),
          cancelCapture: note('cancelCapture'),
          startCase: note('startCase'),
          openDesk: note('openDesk'),
        }}
      />
    </TranslateProvider>,
    document.body,
  );
};
