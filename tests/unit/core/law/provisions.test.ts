import { describe, expect, it } from 'vitest';
import { citableOn } from '@/lib/core/law/citable';
import { LAW_FILES } from '@/lib/core/law/data/law-files';
import { REGISTER } from '@/lib/core/law/data/register';
import {
  findProvisions,
  formatCitation,
  getProvision,
  isCitable,
  isInForce,
  PROVISIONS,
} from '@/lib/core/law/provisions';
import { lawFileSchema } from '@/lib/core/law/types';

const need = (id: string) => {
  const provision = getProvision(id);
  if (!provision) throw new Error(`no provision ${id}`);
  return provision;
};

describe('the law files', () => {
  it.each(LAW_FILES.map((file) => [file.instrument, file] as const))(
    '%s fits the schema',
    (_instrument, file) => {
      expect(lawFileSchema.parse(file)).toEqual(file);
    },
  );

  it('gives every provision an id of its own', () => {
    expect(new Set(PROVISIONS.map(({ id }) => id)).size).toBe(PROVISIONS.length);
    expect(PROVISIONS.length).toBeGreaterThanOrEqual(220);
  });

  it('has the wording of everything that says it was read word for word', () => {
    for (const provision of PROVISIONS) {
      const verbatim = provision.verificationLevel.startsWith('verbatim');
      expect([provision.id, provision.text !== null]).toEqual([provision.id, verbatim]);
    }
  });

  it('ends no provision before it begins', () => {
    for (const { id, inForceFrom, inForceTo } of PROVISIONS) {
      if (inForceFrom !== null && inForceTo !== null)
        expect([id, inForceFrom <= inForceTo]).toEqual([id, true]);
    }
  });
});

describe('looking provisions up', () => {
  it('by id, or null', () => {
    expect(need('cn-xf-53').text).toContain('预收款方式');
    expect(getProvision('cn-xf-999')).toBeNull();
  });

  it('by topic and the day that matters: the five days ended on 18 March 2025', () => {
    const on = (day: string) =>
      findProvisions({ jurisdiction: 'CN', topic: 'auto_renew', on: day }).map(({ id }) => id);
    expect(on('2025-03-17')).toContain('cn-wj-18-old');
    expect(on('2025-03-17')).not.toContain('cn-wj-18');
    expect(on('2025-03-18')).toContain('cn-wj-18');
    expect(on('2025-03-18')).not.toContain('cn-wj-18-old');
    expect(on('2026-04-09')).not.toContain('cn-ptjg-20');
    expect(on('2026-04-10')).toContain('cn-ptjg-20');
  });

  it('by place', () => {
    expect(findProvisions({ jurisdiction: 'TW', topic: 'refund_7d' }).map(({ id }) => id)).toEqual(['tw-19']);
  });

  it('leaves out what is not law: struck down, not yet in force, superseded', () => {
    const now = findProvisions({}).map(({ id }) => id);
    expect(now).not.toContain('us-ftc');
    expect(now).not.toContain('uk-dmcc');
    expect(now).not.toContain('cn-wj-18-old');
    expect(isInForce(need('us-ftc'), '2026-11-25')).toBe(false);
    expect(isInForce(need('uk-dmcc'), '2030-01-01')).toBe(false);
  });
});

describe('the register', () => {
  it('says of every provision what its law file says', () => {
    const expected = Object.fromEntries(
      PROVISIONS.map((each) => [each.id, isCitable(each) ? [each.inForceFrom, each.inForceTo] : null]),
    );
    expect(REGISTER).toEqual(expected);
  });

  it('cites none that was not law on the day', () => {
    for (const day of ['2014-01-01', '2021-06-01', '2025-03-17', '2025-03-18', '2026-11-25']) {
      for (const provision of PROVISIONS) {
        const cited = citableOn([provision.id], day).length === 1;
        expect([provision.id, day, cited]).toEqual([
          provision.id,
          day,
          isCitable(provision) && isInForce(provision, day),
        ]);
      }
    }
  });
});

describe('citing', () => {
  it('allows only what was read word for word', () => {
    expect(isCitable(need('cn-mfd-498'))).toBe(true);
    expect(isCitable(need('fr-215-1'))).toBe(true);
    expect(isCitable(need('eu-crd-9'))).toBe(false);
    expect(isCitable(need('cn-lpr'))).toBe(false);
    expect(PROVISIONS.filter((each) => each.jurisdiction === 'EU' && isCitable(each))).toEqual([]);
  });

  it('keeps to the day, and takes an unknown id for a fault', () => {
    expect(citableOn(['cn-yf-14', 'eu-crd-9', 'cn-xf-53'], '2025-04-30')).toEqual(['cn-xf-53']);
    expect(citableOn(['cn-yf-14'], '2025-05-01')).toEqual(['cn-yf-14']);
    expect(() => citableOn(['cn-nothing'], '2026-01-01')).toThrow('cn-nothing');
  });

  it('writes a citation as a letter would', () => {
    expect(formatCitation(need('cn-mfd-496'))).toBe('《民法典》第四百九十六条');
    expect(formatCitation(need('cn-htjs-10'))).toBe(
      '《最高人民法院关于适用〈中华人民共和国民法典〉合同编通则若干问题的解释》第十条',
    );
    expect(formatCitation(need('cn-ptjg-20'))).toBe('《互联网平台价格行为规则》');
    expect(formatCitation(need('fr-215-1'))).toBe('Code de la consommation L215-1');
  });
});
