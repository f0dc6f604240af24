import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Product descriptions and prices are subject to change at any time without notice.' },
    { text: 'We reserve the right to adjust prices, products and special offers at our discretion.' },
    { text: 'We may implement usage limits where somebody uses far more than others.' },
    { text: 'Changes to these rules take effect immediately when they are placed on our website.' },
  ],
  misses: [
    { text: 'Prices are subject to change.', because: 'the price alone' },
    { text: 'You can set a monthly limit on your own spending.', because: 'the customer sets' },
    { text: 'The price change takes effect from the next month.', because: 'the price alone' },
    {
      text: 'Delivery times and prices are subject to change with the carrier.',
      because: 'not what is offered',
    },
  ],
};
