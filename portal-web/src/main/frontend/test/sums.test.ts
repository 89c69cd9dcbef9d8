import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenLimits, shareOfAid, sumBudget, type Terms } from '../src/dossier/sums.ts';

const TERMS: Terms = { least: 7_500_000, most: 15_000_000, mostAYear: 5_000_000, mostShare: 80 };

function amounts(typed: Record<string, string>): { name: string; value: string }[] {
  return Object.entries(typed).map(([name, value]) => ({ name: `budget.${name}`, value }));
}

test('each side is added up by year, the aid and other funders among the resources', () => {
  const sums = sumBudget(
    'budget',
    2,
    amounts({
      'expenses.staff.1': '60 000',
      'expenses.rent.1': '40 000,50',
      'expenses.staff.2': '10 000',
      'resources.own.1': '20 000',
      'coFunding.0.1': '30 000',
      'aid.1': '50 000',
      'aid.2': '',
    }),
    'fr',
  );
  assert.deepEqual(sums, { expenses: [10_000_050, 1_000_000], resources: [10_000_000, 0], aid: [5_000_000, 0] });
});

test('with an amount that cannot be read nothing is added up', () => {
  assert.equal(sumBudget('budget', 1, amounts({ 'aid.1': 'cinq' }), 'fr'), undefined);
});

test('terms that are gone beyond are told', () => {
  const sums = (aid: number[], expenses: number): Parameters<typeof brokenLimits>[0] => ({ expenses: [expenses, 0, 0], resources: [0, 0, 0], aid });
  assert.deepEqual(brokenLimits(sums([0, 0, 0], 0), TERMS), []);
  assert.deepEqual(brokenLimits(sums([5_000_000, 0, 0], 10_000_000), TERMS), ['least']);
  assert.deepEqual(brokenLimits(sums([5_000_000, 5_000_000, 5_000_000], 18_750_000), TERMS), []);
  assert.deepEqual(brokenLimits(sums([5_000_001, 5_000_000, 5_000_000], 18_750_000), TERMS), ['most', 'year', 'share']);
});

test('the share of the aid has one decimal', () => {
  assert.equal(shareOfAid({ expenses: [300], resources: [0], aid: [100] }), 33.3);
  assert.equal(shareOfAid({ expenses: [0], resources: [0], aid: [100] }), undefined);
});
