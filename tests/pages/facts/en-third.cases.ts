// A third round of English pages, each of another service and front end, written and marked before any of them was run.
import { type FactCase, term, usd } from './fact-case';

const gbp = (amount: number) => ({ amount, currency: 'GBP' });
const eur = (amount: number) => ({ amount, currency: 'EUR' });

export const EN_THIRD_CASES: readonly FactCase[] = [
  {
    name: 'a customer portal: plan, next date, method, history as rows',
    kind: 'subscription-management',
    lang: 'en-US',
    body: `<a href="#">← Return to Quillbox</a><h2>CURRENT SUBSCRIPTION</h2><div class="Box"><div class="Text">Quillbox Studio</div><div class="Text big">$29.00 per month</div><div class="Text muted">Your subscription renews on December 4, 2026.</div><a href="#">Update subscription</a><a href="#">Cancel subscription</a></div>
<h2>PAYMENT METHOD</h2><div class="Box"><span>Visa</span> <span>•••• 3316</span> <span class="badge">Default</span><span>Expires 11/2028</span></div><h2>BILLING INFORMATION</h2><div><span>Email</span><span>jo@example.test</span></div>
<h2>INVOICE HISTORY</h2><ul><li><a href="#"><span>Nov 4, 2026</span><span>$29.00</span><span>Paid</span><span>Quillbox Studio</span></a></li><li><a href="#"><span>Oct 4, 2026</span><span>$29.00</span><span>Paid</span><span>Quillbox Studio</span></a></li></ul>`,
    facts: {
      product: 'Quillbox Studio',
      planPeriod: term(1, 'month'),
      price: usd(2900),
      nextChargeAt: '2026-12-04',
      paymentMethod: 'Visa •••• 3316',
    },
    orders: [
      { paidAt: '2026-11-04', price: usd(2900), product: 'Quillbox Studio' },
      { paidAt: '2026-10-04', price: usd(2900), product: 'Quillbox Studio' },
    ],
  },
  {
    name: 'a merchant-of-record receipt by mail, saved as a page',
    kind: 'order',
    lang: 'en',
    body: `<center><table width="600"><tr><td align="center"><h1>Thank you for your purchase!</h1></td></tr><tr><td>Your order with <b>Nimbus Notes</b> is complete. Please keep a copy of this receipt.</td></tr>
<tr><td><table width="100%"><tr><td width="50%"><p><strong>Order no.</strong></p><p>88120-30477</p></td><td width="50%"><p><strong>Order date</strong></p><p>21 Aug 2026</p></td></tr><tr><td><p><strong>Payment method</strong></p><p>PayPal</p></td><td><p><strong>Charged to</strong></p><p>jo@example.test</p></td></tr></table></td></tr>
<tr><td><table width="100%"><tr><td>Nimbus Notes Pro (annual)</td><td align="right">€40.00</td></tr><tr><td>VAT (20%)</td><td align="right">€8.00</td></tr><tr><td><b>Total</b></td><td align="right"><b>€48.00</b></td></tr></table></td></tr><tr><td>This is a recurring payment. Your next payment of €48.00 will be taken on 21 Aug 2027.</td></tr></table></center>`,
    facts: {
      seller: 'Nimbus Notes',
      orderId: '88120-30477',
      paidAt: '2026-08-21',
      paymentMethod: 'PayPal',
      product: 'Nimbus Notes Pro (annual)',
      planPeriod: term(1, 'year'),
      price: eur(4800),
      nextChargeAt: '2027-08-21',
      nextChargePrice: eur(4800),
    },
  },
  {
    name: 'subscriptions of a phone store: active and expired groups',
    kind: 'subscription-management',
    lang: 'en-US',
    body: `<h1>Subscriptions</h1><h2>Active</h2><ul><li><img alt=""><h3>Skywise Weather</h3><p>Premium (1 Year)</p><p>Renews October 2, 2027</p><p>$19.99</p></li><li><img alt=""><h3>Run Club</h3><p>Monthly Plan</p><p>Expires December 9, 2026</p><p>$6.99</p></li></ul><h2>Inactive</h2><ul><li><img alt=""><h3>Chef Diary</h3><p>Plus Weekly</p><p>Expired on March 3, 2026</p></li></ul>`,
    orders: [
      {
        product: 'Skywise Weather',
        planPeriod: term(1, 'year'),
        nextChargeAt: '2027-10-02',
        price: usd(1999),
      },
      { product: 'Run Club', planPeriod: term(1, 'month'), endsAt: '2026-12-09', price: usd(699) },
      { product: 'Chef Diary', planPeriod: term(1, 'week'), endsAt: '2026-03-03', status: 'expired' },
    ],
  },
  {
    name: 'a desktop software account: plan details in cards with tooltips',
    kind: 'subscription-management',
    lang: 'en-US',
    body: `<nav>Overview | Plans and payment | Account</nav><section><h1>Manage plan</h1><h2>Canvasly Photography <span>(1 TB)</span></h2><p>Annual plan, billed monthly <span role="tooltip" hidden>You pay monthly but commit to a year</span></p><div class="grid"><div><div class="l">Your price</div><div>US$9.99/mo</div></div><div><div class="l">Next billing date</div><div>11 December 2026</div></div><div><div class="l">Contract ends</div><div>11 June 2027</div></div><div><div class="l">Payment method</div><div>Mastercard ****4821</div></div></div><button>Cancel your plan</button></section>`,
    facts: {
      product: 'Canvasly Photography (1 TB)',
      // The term that the price is for, not the term one is bound for.
      planPeriod: term(1, 'month'),
      price: usd(999),
      nextChargeAt: '2026-12-11',
      endsAt: '2027-06-11',
      paymentMethod: 'Mastercard ****4821',
    },
  },
  {
    name: 'a bootstrap order with badges and a summary list group',
    kind: 'order',
    lang: 'en-US',
    body: `<div class="container"><div class="card"><div class="card-header d-flex justify-content-between"><span>Order <strong>#WB-004519</strong></span><span class="badge bg-success">Completed</span></div><div class="card-body"><div class="row mb-2"><div class="col-4 text-muted">Purchased</div><div class="col-8">Sep 9, 2026 at 8:05 AM</div></div><div class="row mb-2"><div class="col-4 text-muted">Item</div><div class="col-8">Woodbench Video Courses &mdash; Lifetime access</div></div><div class="row mb-2"><div class="col-4 text-muted">Paid via</div><div class="col-8">Apple Pay</div></div></div><ul class="list-group list-group-flush"><li class="list-group-item">Subtotal <span class="float-end">$249.00</span></li><li class="list-group-item">Coupon FALL40 <span class="float-end">&minus;$40.00</span></li><li class="list-group-item fw-bold">Order total <span class="float-end">$209.00</span></li></ul></div><p class="small">Questions about refunds? Contact us within 30 days.</p></div>`,
    facts: {
      orderId: 'WB-004519',
      paidAt: '2026-09-09T08:05',
      product: 'Woodbench Video Courses — Lifetime access',
      planPeriod: term(1, 'lifetime'),
      paymentMethod: 'Apple Pay',
      price: usd(20900),
    },
  },
  {
    name: 'a storefront thank-you page with the summary twice, one hidden for phones',
    kind: 'order',
    lang: 'en-GB',
    body: `<div class="phone-only" hidden><span>Order summary</span><span>£27.00</span></div><main><p>Confirmation #7KD2M9XQ1</p><h2>Thank you, Robin!</h2><h3>Your order is confirmed</h3><section><h3>Order details</h3><div><h4>Contact information</h4><p>robin@example.test</p><h4>Payment method</h4><p><img alt="Visa"> ending with 9024 - <b>£27.00</b></p><h4>Billing address</h4><p>1 Sample Road</p></div></section><aside><table><tr><td><img alt=""><span>1</span></td><td>Monthly Coffee Club Subscription<br><small>Deliver every month</small></td><td>£24.00</td></tr></table><table><tr><th>Subtotal</th><td>£24.00</td></tr><tr><th>Shipping</th><td>£3.00</td></tr><tr><th>Total</th><td><small>GBP</small> <strong>£27.00</strong></td></tr></table></aside></main>`,
    facts: {
      orderId: '7KD2M9XQ1',
      paymentMethod: 'ending with 9024',
      product: 'Monthly Coffee Club Subscription',
      planPeriod: term(1, 'month'),
      price: gbp(2700),
    },
  },
  {
    name: 'tailwind cards: current plan with usage, upcoming invoice',
    kind: 'subscription-management',
    lang: 'en-US',
    body: `<div class="grid grid-cols-2 gap-6"><div class="rounded-xl border p-6"><div class="text-sm text-gray-500">Current plan</div><div class="mt-1 text-2xl font-semibold">Growth</div><div class="text-sm">Billed annually</div><div class="mt-4 text-xs">4,120 / 10,000 emails used</div></div><div class="rounded-xl border p-6"><div class="text-sm text-gray-500">Upcoming invoice</div><div class="mt-1 text-2xl font-semibold">$588.00</div><div class="text-sm">on Feb 1, 2027</div></div><div class="rounded-xl border p-6"><div class="text-sm text-gray-500">Payment method</div><div class="mt-1">American Express ending in 1007</div></div><div class="rounded-xl border p-6"><div class="text-sm text-gray-500">Auto-renew</div><div class="mt-1">Enabled</div></div></div>`,
    facts: {
      product: 'Growth',
      planPeriod: term(1, 'year'),
      nextChargePrice: usd(58800),
      nextChargeAt: '2027-02-01',
      paymentMethod: 'American Express ending in 1007',
      autoRenew: 'on',
    },
  },
  {
    name: 'a phone bill with an add-on and many other sums',
    kind: 'order',
    lang: 'en-US',
    body: `<h1>Purchase receipt</h1><p>Account ****5521</p><dl class="kv"><dt>Transaction number:</dt><dd>M-5520-7781-00</dd><dt>Transaction date:</dt><dd>07/04/2026 9:31 PM ET</dd><dt>Description:</dt><dd>StreamBox Max add-on, monthly</dd><dt>Monthly charge:</dt><dd>$17.00</dd><dt>Taxes and fees:</dt><dd>$1.36</dd><dt>Total paid:</dt><dd>$18.36</dd><dt>Paid with:</dt><dd>Checking ••8812</dd></dl><p>Your current account balance is $0.00. You have 230 minutes left.</p>`,
    facts: {
      orderId: 'M-5520-7781-00',
      paidAt: '2026-07-04T21:31',
      product: 'StreamBox Max add-on, monthly',
      planPeriod: term(1, 'month'),
      price: usd(1836),
      paymentMethod: 'Checking ••8812',
    },
  },
  {
    name: 'keys of translation beside the values, a table of purchases',
    kind: 'order',
    lang: 'en',
    body: `<h1 data-i18n="history.title">Purchase history</h1><table class="table"><thead><tr><th data-i18n="h.date">Date</th><th>Description</th><th>Order ID</th><th>Payment</th><th>Total</th><th></th></tr></thead><tbody><tr><td>2026-05-31</td><td>Puzzle Pass – 3 months</td><td>GP.3391-0021</td><td>Visa-7710</td><td>$14.97</td><td><a href="#">Report a problem</a></td></tr><tr><td>2026-02-28</td><td>Puzzle Pass – 3 months</td><td>GP.3391-0008</td><td>Visa-7710</td><td>$14.97<br><span class="badge">Refunded</span></td><td><a href="#">Report a problem</a></td></tr></tbody></table>`,
    orders: [
      {
        paidAt: '2026-05-31',
        product: 'Puzzle Pass – 3 months',
        planPeriod: term(3, 'month'),
        orderId: 'GP.3391-0021',
        paymentMethod: 'Visa-7710',
        price: usd(1497),
      },
      {
        paidAt: '2026-02-28',
        product: 'Puzzle Pass – 3 months',
        planPeriod: term(3, 'month'),
        orderId: 'GP.3391-0008',
        paymentMethod: 'Visa-7710',
        price: usd(1497),
        status: 'refunded',
      },
    ],
  },
  {
    name: 'a membership page of a shop: dates in a sentence, a notice of the end of a trial',
    kind: 'subscription-management',
    lang: 'en-US',
    body: `<h1>Harvest Prime</h1><div class="alert">Your free trial ends on Nov 30, 2026. You will then be charged $8.99/month.</div><div class="tile"><h2>Membership type</h2><p>Monthly</p></div><div class="tile"><h2>Member since</h2><p>October 31, 2026</p></div><div class="tile"><h2>Payment</h2><p>Discover ending in 6611</p><a href="#">Edit</a></div><div class="tile"><h2>Manage</h2><p>Your trial automatically becomes a paid membership.</p><a href="#">End trial and benefits</a></div>`,
    facts: {
      product: 'Harvest Prime',
      planPeriod: term(1, 'month'),
      startsAt: '2026-10-31',
      nextChargeAt: '2026-11-30',
      nextChargePrice: usd(899),
      paymentMethod: 'Discover ending in 6611',
    },
  },
];
