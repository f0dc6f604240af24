// English pages with all that stands around the facts. Written and marked before any of them was run.
import { type FactCase, term, usd } from './fact-case';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

export const EN_WILD_CASES: readonly FactCase[] = [
  {
    name: 'a billing page with a plan card, a card on file and a history',
    kind: 'subscription-management',
    lang: 'en-US',
    body: `<nav><a href="#">Profile</a><a href="#">Security</a><a href="#">Billing</a></nav><main><h1>Billing</h1>
      <section><h2>Current plan</h2><div><strong>Premium Annual</strong><span class="badge">Active</span></div><p>$119.88 billed yearly</p><p>Renews on January 7, 2027</p><button>Change plan</button><button>Cancel plan</button></section>
      <section><h2>Payment method</h2><p>Visa •••• 4242</p><p>Expires 08/29</p></section>
      <section><h2>Invoices</h2><table><thead><tr><th>Date</th><th>Invoice</th><th>Amount</th><th>Status</th></tr></thead><tbody><tr><td>Jan 7, 2026</td><td>INV-2026-0107</td><td>$119.88</td><td>Paid</td></tr><tr><td>Jan 7, 2025</td><td>INV-2025-0107</td><td>$99.00</td><td>Paid</td></tr></tbody></table></section></main>`,
    facts: {
      product: 'Premium Annual',
      planPeriod: term(1, 'year'),
      status: 'active',
      price: usd(11988),
      nextChargeAt: '2027-01-07',
      paymentMethod: 'Visa •••• 4242',
    },
    orders: [
      { paidAt: '2026-01-07', orderId: 'INV-2026-0107', price: usd(11988) },
      { paidAt: '2025-01-07', orderId: 'INV-2025-0107', price: usd(9900) },
    ],
  },
  {
    name: 'a receipt by mail: nested tables, one cell a label and value',
    kind: 'order',
    lang: 'en-US',
    body: `<table role="presentation"><tr><td><table><tr><td><h2>Receipt from Lumen Reader</h2></td></tr><tr><td>Receipt #1987-2231</td></tr></table></td></tr>
      <tr><td><table><tr><td>AMOUNT PAID<br>$47.88</td><td>DATE PAID<br>Mar 3, 2026, 4:15:09 PM</td><td>PAYMENT METHOD<br>Mastercard - 5100</td></tr></table></td></tr>
      <tr><td><table><tr><td>Summary</td></tr><tr><td>Lumen Plus (yearly)</td><td>$59.88</td></tr><tr><td>Discount (20% off)</td><td>-$12.00</td></tr><tr><td>Amount charged</td><td>$47.88</td></tr></table></td></tr></table>`,
    facts: {
      orderId: '1987-2231',
      price: usd(4788),
      paidAt: '2026-03-03T16:15:09',
      paymentMethod: 'Mastercard - 5100',
      product: 'Lumen Plus (yearly)',
      planPeriod: term(1, 'year'),
      seller: 'Lumen Reader',
    },
  },
  {
    name: 'renews on, in a card with a definition list',
    kind: 'subscription-management',
    lang: 'en-GB',
    body: `<div class="card"><h3>Harbour Fitness membership</h3><dl><div><dt>Plan</dt><dd>Premium Annual</dd></div><div><dt>Member since</dt><dd>14 June 2023</dd></div><div><dt>Renews on</dt><dd>14 June 2026</dd></div><div><dt>Renewal amount</dt><dd>£240.00</dd></div><div><dt>Auto-renew</dt><dd><button role="switch" aria-checked="false">Off</button></dd></div></dl></div>`,
    facts: {
      product: 'Premium Annual',
      planPeriod: term(1, 'year'),
      startsAt: '2023-06-14',
      nextChargeAt: '2026-06-14',
      nextChargePrice: { amount: 24000, currency: 'GBP' },
      autoRenew: 'off',
    },
  },
  {
    name: 'an order page with goods and a membership, totals and tax',
    kind: 'order',
    lang: 'en-US',
    body: `<h1>Order details</h1><p>Ordered on May 5, 2026 | Order# 112-0099887-1122334</p><div class="cols"><div><h4>Payment method</h4><p>Visa ending in 1881</p></div><div><h4>Order Summary</h4><ul><li><span>Item(s) Subtotal:</span><span>$89.00</span></li><li><span>Shipping &amp; Handling:</span><span>$0.00</span></li><li><span>Total before tax:</span><span>$89.00</span></li><li><span>Estimated tax to be collected:</span><span>$7.12</span></li><li><b>Grand Total:</b><b>$96.12</b></li></ul></div></div>
      <div class="item"><a href="/x">Orchard Club membership, 1 year</a><p>Sold by: Orchard Digital LLC</p><p>$89.00</p></div>
      <div class="recs"><h2>Customers also bought</h2><a href="/y">Orchard tote bag</a><span>$19.00</span></div>`,
    facts: {
      paidAt: '2026-05-05',
      orderId: '112-0099887-1122334',
      paymentMethod: 'Visa ending in 1881',
      price: usd(9612),
      product: 'Orchard Club membership, 1 year',
      planPeriod: term(1, 'year'),
      seller: 'Orchard Digital LLC',
    },
  },
  {
    name: 'a trial in a checkout, split prices',
    kind: 'checkout',
    lang: 'en-US',
    body: `<h1>Review your order</h1><div class="row"><div>Cadence Pro – Monthly</div><div><sup>$</sup><span>12</span><sup>99</sup><small>/mo</small></div></div><div class="row"><div>7-day free trial</div><div>-$12.99</div></div><div class="row total"><div>Due today</div><div>$0.00</div></div><p>Your card will be charged $12.99 on April 19, 2026 unless you cancel before then.</p><button>Start free trial</button>`,
    facts: {
      product: 'Cadence Pro – Monthly',
      planPeriod: term(1, 'month'),
      price: usd(0),
      nextChargeAt: '2026-04-19',
      nextChargePrice: usd(1299),
    },
  },
  {
    name: 'euros with a comma, day before month',
    kind: 'order',
    lang: 'en-IE',
    body: `<h2>Thank you for your order</h2><p>Order number: <strong>EU-550021</strong></p><p>Date: 03/11/2026</p><p>Total: <strong>€49,90</strong></p><p>Payment method: PayPal</p><h3>Order details</h3><table><thead><tr><th>Product</th><th>Total</th></tr></thead><tbody><tr><td>Atlas Learning – Annual plan × 1</td><td>€49,90</td></tr></tbody></table>`,
    facts: {
      orderId: 'EU-550021',
      paidAt: '2026-11-03',
      price: eur(4990),
      paymentMethod: 'PayPal',
      product: 'Atlas Learning – Annual plan',
      planPeriod: term(1, 'year'),
    },
  },
  {
    name: 'cancelled, with access until a day, and the way back',
    kind: 'subscription-management',
    lang: 'en-US',
    body: `<h1>Manage membership</h1><div class="banner">Your membership was canceled on February 2, 2026. You can keep watching until March 1, 2026.</div><div><h3>Standard plan</h3><p>$15.49/month</p><p>HD available</p></div><button>Restart membership</button>`,
    facts: {
      status: 'cancelled',
      endsAt: '2026-03-01',
      product: 'Standard plan',
      planPeriod: term(1, 'month'),
      price: usd(1549),
    },
  },
  {
    name: 'a table whose first column is the label, units in the label, zone in the time',
    kind: 'order',
    lang: 'en-US',
    body: `<table><tbody><tr><th scope="row">Transaction ID</th><td>txn_01HZX9Q7</td></tr><tr><th scope="row">Item</th><td>Fieldnotes Team (12 months)</td></tr><tr><th scope="row">Amount (USD)</th><td>240.00</td></tr><tr><th scope="row">Paid on</th><td>2026-01-31 23:59 UTC</td></tr><tr><th scope="row">Service period</th><td>Jan 31, 2026 – Jan 30, 2027</td></tr></tbody></table>`,
    facts: {
      orderId: 'txn_01HZX9Q7',
      product: 'Fieldnotes Team (12 months)',
      planPeriod: term(12, 'month'),
      price: usd(24000),
      paidAt: '2026-01-31T23:59Z',
      startsAt: '2026-01-31',
      endsAt: '2027-01-30',
    },
  },
  {
    name: 'an invoice with columns and addresses',
    kind: 'order',
    lang: 'en-US',
    body: `<h1>Invoice</h1><div><p><b>Invoice number</b> 0A1B2C3D-0004</p><p><b>Date of issue</b> June 12, 2026</p><p><b>Date due</b> June 12, 2026</p></div><div><p><b>Kestrel Software Inc.</b></p><p>100 Example Street</p></div><div><p><b>Bill to</b></p><p>Alex Sample</p></div><h2>$20.00 due June 12, 2026</h2>
      <table><thead><tr><th>Description</th><th>Qty</th><th>Unit price</th><th>Amount</th></tr></thead><tbody><tr><td>Kestrel Plus Subscription<br>Jun 12 – Jul 12, 2026</td><td>1</td><td>$20.00</td><td>$20.00</td></tr></tbody><tfoot><tr><td colspan="3">Subtotal</td><td>$20.00</td></tr><tr><td colspan="3">Total</td><td>$20.00</td></tr><tr><td colspan="3">Amount due</td><td>$20.00 USD</td></tr></tfoot></table>`,
    facts: {
      orderId: '0A1B2C3D-0004',
      product: 'Kestrel Plus Subscription',
      paidAt: '2026-06-12',
      startsAt: '2026-06-12',
      endsAt: '2026-07-12',
      price: usd(2000),
    },
  },
  {
    name: 'a switch named by a label elsewhere, the term in words',
    kind: 'subscription-management',
    lang: 'en-US',
    body: `<h1>Your membership</h1><p>You're on the <b>Family</b> plan.</p><p>Your next payment of $18.00 is scheduled for September 30, 2026.</p><div><span id="ar">Automatic renewal</span><div role="switch" aria-checked="true" aria-labelledby="ar"></div></div>`,
    facts: {
      product: 'Family',
      nextChargeAt: '2026-09-30',
      nextChargePrice: usd(1800),
      autoRenew: 'on',
    },
  },
  {
    name: 'a confirmation in sentences, a promotion below',
    kind: 'order',
    lang: 'en-US',
    body: `<h1>You're all set!</h1><p>Order confirmation number: <b>CF88-7710-ZX</b></p><p>We charged $84.00 to your Visa ending in 0042 on 10/02/2026.</p><p>Your Wavelength Annual membership is active until 10/01/2027.</p><aside><h3>Give a gift</h3><p>Send a 3-month gift for $27.00. Offer ends 12/31/2026.</p></aside>`,
    facts: {
      orderId: 'CF88-7710-ZX',
      price: usd(8400),
      paymentMethod: 'Visa ending in 0042',
      paidAt: '2026-10-02',
      product: 'Wavelength Annual membership',
      planPeriod: term(1, 'year'),
      status: 'active',
      endsAt: '2027-10-01',
    },
  },
];
