// What a budget adds up to, and which terms of the call it goes beyond, as the server judges it (BudgetCheck).
import { readCents } from './amount.ts';

export interface Amount {
  readonly name: string;
  readonly value: string;
}

/** By year, in cents. */
export interface Sums {
  readonly expenses: readonly number[];
  readonly resources: readonly number[];
  readonly aid: readonly number[];
}

/** In cents; undefined where the call sets none. The share is in percent. */
export interface Terms {
  readonly least: number | undefined;
  readonly most: number | undefined;
  readonly mostAYear: number | undefined;
  readonly mostShare: number;
}

export type Limit = 'least' | 'most' | 'year' | 'share';

export const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/**
 * @param field the name that those of its inputs begin with; amounts end with their year
 * @returns undefined while an amount cannot be read
 */
export function sumBudget(field: string, years: number, amounts: Iterable<Amount>, language: string): Sums | undefined {
  const none = (): number[] => Array.from({ length: years }, () => 0);
  const sums = { expenses: none(), resources: none(), aid: none() };
  for (const { name, value } of amounts) {
    const group = name.slice(field.length + 1).split('.')[0];
    const year = Number(name.slice(name.lastIndexOf('.') + 1)) - 1;
    const cents = readCents(value, language);
    if (cents === undefined) {
      return undefined;
    }
    const side = group === 'expenses' ? sums.expenses : sums.resources;
    side[year] = (side[year] ?? 0) + cents;
    if (group === 'aid') {
      sums.aid[year] = (sums.aid[year] ?? 0) + cents;
    }
  }
  return sums;
}

/** That too little is asked is said once something is. */
export function brokenLimits(sums: Sums, terms: Terms): Limit[] {
  const aid = total(sums.aid);
  const broken: Limit[] = [];
  if (terms.least !== undefined && aid > 0 && aid < terms.least) {
    broken.push('least');
  }
  if (terms.most !== undefined && aid > terms.most) {
    broken.push('most');
  }
  if (terms.mostAYear !== undefined && sums.aid.some((amount) => amount > terms.mostAYear!)) {
    broken.push('year');
  }
  if (aid > Math.trunc((total(sums.expenses) * terms.mostShare) / 100)) {
    broken.push('share');
  }
  return broken;
}

/** Of the aid in the expenses, in percent with one decimal; undefined without expenses. */
export function shareOfAid(sums: Sums): number | undefined {
  const expenses = total(sums.expenses);
  return expenses <= 0 ? undefined : Math.round((total(sums.aid) * 1000) / expenses) / 10;
}
