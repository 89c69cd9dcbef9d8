// The figures below a budget, while it is written: added up here at once, and put right by the server's at each save.
import { writeCents, writeTenths } from './amount.ts';
import { brokenLimits, shareOfAid, sumBudget, total, type Terms } from './sums.ts';
import { readWords, type Words } from './words.ts';

/** What the server says that a budget comes to, in words; by year, the whole of it last. */
export interface Figures {
  readonly balance: readonly {
    readonly expenses: string;
    readonly expensesShare: number;
    readonly resources: string;
    readonly resourcesShare: number;
    readonly difference: string;
  }[];
  readonly asked: string;
  readonly share: string;
  readonly broken: readonly string[];
}

/** Said aloud once typing pauses. */
const SAY_AFTER = 1_500;

export class BudgetFigures {
  private readonly words: Words;
  private readonly terms: Terms;
  private readonly years: number;
  private timer: number | undefined;

  constructor(
    private readonly budget: HTMLElement,
    private readonly field: string,
    private readonly language: string,
  ) {
    this.words = readWords(budget);
    const cents = (name: string): number | undefined => (budget.dataset[name] ? Number(budget.dataset[name]) : undefined);
    this.years = Number(budget.dataset['years'] ?? 0);
    this.terms = {
      least: cents('leastAid'),
      most: cents('mostAid'),
      mostAYear: cents('mostAidAYear'),
      mostShare: Number(budget.dataset['mostShare'] ?? 100),
    };
  }

  /** From what stands in the inputs. While an amount cannot be read, there is nothing to show. */
  add(): void {
    const sums = sumBudget(this.field, this.years, this.budget.querySelectorAll<HTMLInputElement>('.nl-budget__amount'), this.language);
    if (!sums) {
      this.hide(true);
      return;
    }
    const lines = [...sums.expenses.keys()].map((year) => [sums.expenses[year]!, sums.resources[year]!] as const);
    lines.push([total(sums.expenses), total(sums.resources)]);
    const largest = Math.max(1, total(sums.expenses), total(sums.resources));
    const share = shareOfAid(sums);
    this.show({
      balance: lines.map(([expenses, resources]) => ({
        expenses: this.euros(expenses),
        expensesShare: percent(expenses, largest),
        resources: this.euros(resources),
        resourcesShare: percent(resources, largest),
        difference: this.difference(resources - expenses),
      })),
      asked: this.euros(total(sums.aid)),
      share: share === undefined ? '' : this.words('Share', writeTenths(share, this.language)),
      broken: brokenLimits(sums, this.terms),
    });
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.say(), SAY_AFTER);
  }

  show(figures: Figures): void {
    this.hide(false);
    this.budget.querySelectorAll<HTMLElement>('[data-balance]').forEach((row, index) => {
      const line = figures.balance[index];
      if (line) {
        write(row, '[data-figure="expenses"]', line.expenses);
        write(row, '[data-figure="resources"]', line.resources);
        write(row, '[data-figure="difference"]', line.difference || this.words('Balanced'));
        row.querySelector('[data-bar="expenses"]')?.setAttribute('width', String(line.expensesShare));
        row.querySelector('[data-bar="resources"]')?.setAttribute('width', String(line.resourcesShare));
      }
    });
    write(this.budget, '[data-figure="asked"]', figures.asked);
    write(this.budget, '[data-figure="share"]', figures.share);
    this.budget.querySelectorAll<HTMLElement>('[data-limit]').forEach((line) => {
      const broken = figures.broken.includes(line.dataset['limit'] ?? '');
      line.classList.toggle('nl-limit--broken', broken);
      line.querySelectorAll<HTMLElement>('.nl-limit__mark').forEach((mark) => {
        mark.hidden = !broken;
      });
    });
  }

  private hide(hidden: boolean): void {
    this.budget.querySelectorAll<HTMLElement>('[data-figures]').forEach((part) => {
      part.hidden = hidden;
    });
  }

  private say(): void {
    const last = [...this.budget.querySelectorAll<HTMLElement>('[data-balance]')].pop();
    const said = (name: string): string => last?.querySelector(`[data-figure="${name}"]`)?.textContent ?? '';
    write(this.budget, '[data-said]', this.words('Said', said('expenses'), said('resources'), said('difference')));
  }

  private difference(cents: number): string {
    return cents === 0 ? '' : this.words(cents < 0 ? 'Lacks' : 'Exceeds', this.euros(Math.abs(cents)));
  }

  private euros(cents: number): string {
    return this.words('Euros', writeCents(cents, this.language));
  }
}

function percent(amount: number, largest: number): number {
  return Math.max(0, Math.min(100, Math.round((100 * amount) / largest)));
}

function write(within: HTMLElement, selector: string, text: string): void {
  const place = within.querySelector<HTMLElement>(selector);
  if (place && place.textContent !== text) {
    place.textContent = text;
  }
}
