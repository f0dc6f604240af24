// When reminders come: days ahead, margin, hour, quiet hours, or not at all.
import type { ReminderSettings } from '@/lib/core/subscriptions/types';
import { Fold } from '../../Fold';
import { useTranslate } from '../../translate';

const DAY_CHOICES = [1, 2, 3, 5, 7, 14];

export function ReminderForm(props: {
  settings: ReminderSettings;
  save: (settings: ReminderSettings) => void;
}) {
  const t = useTranslate();
  const { settings, save } = props;
  const toggleDay = (day: number) => {
    const without = settings.daysBefore.filter((each) => each !== day);
    const daysBefore = without.length < settings.daysBefore.length ? without : [...without, day];
    save({ ...settings, daysBefore: daysBefore.sort((one, other) => other - one) });
  };
  const quiet = settings.quiet ?? { from: '22:00', to: '08:00' };
  return (
    <section class="panel reminders" aria-labelledby="reminders-title">
      <h2 id="reminders-title">{t('reminders_title')}</h2>
      <p class="soft">{t('reminders_about', settings.daysBefore.join(' / ') || '—', settings.hour)}</p>
      <Fold title={t('reminders_change')}>
        <div class="form-grid">
          <label class="choice">
            <input
              type="checkbox"
              checked={settings.notifications}
              onChange={(event) => save({ ...settings, notifications: event.currentTarget.checked })}
            />
            {t('reminders_on')}
          </label>
          <fieldset>
            <legend>{t('reminder_days')}</legend>
            {DAY_CHOICES.map((day) => (
              <label key={day} class="choice">
                <input
                  type="checkbox"
                  checked={settings.daysBefore.includes(day)}
                  onChange={() => toggleDay(day)}
                />
                {day}
              </label>
            ))}
          </fieldset>
          <label>
            {t('reminder_margin')}
            <input
              class="ledger-input"
              type="number"
              min={0}
              max={30}
              value={settings.marginDays}
              onChange={(event) => {
                const marginDays = Math.round(event.currentTarget.valueAsNumber);
                if (marginDays >= 0 && marginDays <= 30) save({ ...settings, marginDays });
              }}
            />
          </label>
          <TimeField
            label={t('reminder_hour')}
            value={settings.hour}
            change={(hour) => save({ ...settings, hour })}
          />
          <label class="choice">
            <input
              type="checkbox"
              checked={settings.quiet !== null}
              onChange={(event) => save({ ...settings, quiet: event.currentTarget.checked ? quiet : null })}
            />
            {t('quiet_hours')}
          </label>
          {settings.quiet && (
            <>
              <TimeField
                label={t('quiet_from')}
                value={quiet.from}
                change={(from) => save({ ...settings, quiet: { ...quiet, from } })}
              />
              <TimeField
                label={t('quiet_to')}
                value={quiet.to}
                change={(to) => save({ ...settings, quiet: { ...quiet, to } })}
              />
            </>
          )}
        </div>
      </Fold>
    </section>
  );
}

function TimeField(props: { label: string; value: string; change: (value: string) => void }) {
  return (
    <label>
      {props.label}
      <input
        class="ledger-input"
        type="time"
        value={props.value}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (/^\d{2}:\d{2}$/.test(value)) props.change(value);
        }}
      />
    </label>
  );
}
