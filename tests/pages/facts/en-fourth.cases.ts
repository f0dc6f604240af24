// A fourth round of English pages, written and marked before any of them was run.
import { type FactCase, term, usd } from './fact-case';

const gbp = (amount: number) => ({ amount, currency: 'GBP' });

export const EN_FOURTH_CASES: readonly FactCase[] = [
  {
    name: 'a streaming account with plan, billing date and card in one block each',
    kind: 'subscription-management',
    lang: 'en-US',
    body: `<h1>Account</h1><section><h2>Membership details</h2><p>Member since March 2024</p><div><h3>Standard with ads</h3><p>Next payment: December 19, 2026</p><p>•••• •••• •••• 8830</p></div><a href="#">Manage membership</a></section><section><h2>Quick links</h2><ul><li>Change plan</li><li>Manage payment method</li><li>Cancel membership</li></ul></section>`,
    facts: {
      product: 'Standard with ads',
      nextChargeAt: '2026-12-19',
      paymentMethod: '•••• •••• •••• 8830',
    },
  },
  {
    name: 'a receipt of a phone store by mail: app, plan, renewal, order id',
    kind: 'order',
    lang: 'en-US',
    body: `<table><tr><td><h1>Receipt</h1></td></tr><tr><td><table><tr><td><span>APPLE ACCOUNT</span><br>jo@example.test</td><td><span>BILLED TO</span><br>Mastercard .... 9081</td></tr><tr><td><span>DATE</span><br>Aug 30, 2026</td><td><span>ORDER ID</span><br>MK4XN2PQ7T</td></tr><tr><td><span>DOCUMENT NO.</span><br>188034412907</td><td></td></tr></table></td></tr><tr><td><b>App Store</b></td></tr><tr><td><table><tr><td>Calm Tides: Sleep<br>Calm Tides Premium (Annual)<br>Renews Aug 30, 2027</td><td>$49.99</td></tr></table></td></tr><tr><td><table><tr><td>Subtotal</td><td>$49.99</td></tr><tr><td>TOTAL</td><td>$49.99</td></tr></table></td></tr></table>`,
    facts: {
      paymentMethod: 'Mastercard .... 9081',
      paidAt: '2026-08-30',
      orderId: 'MK4XN2PQ7T',
      product: 'Calm Tides Premium (Annual)',
      planPeriod: term(1, 'year'),
      nextChargeAt: '2027-08-30',
      price: usd(4999),
    },
  },
  {
    name: 'a hosting client area: product details with pairs of heading and text',
    kind: 'subscription-management',
    lang: 'en-GB',
    body: `<ol class="breadcrumb"><li><a href="#">Client Area</a></li><li>Product details</li></ol><div class="row"><div class="col"><h3>Shared Hosting - Business</h3><span class="label">Active</span></div><div class="col"><h4>Registration Date</h4>14/02/2025<h4>Recurring Amount</h4>£95.88 GBP<h4>Billing Cycle</h4>Annually<h4>Next Due Date</h4>14/02/2027<h4>Payment Method</h4>PayPal</div></div><a href="#">Request Cancellation</a>`,
    facts: {
      product: 'Shared Hosting - Business',
      status: 'active',
      startsAt: '2025-02-14',
      price: gbp(9588),
      planPeriod: term(1, 'year'),
      nextChargeAt: '2027-02-14',
      paymentMethod: 'PayPal',
    },
  },
  {
    name: 'a table of subscriptions in a bank-like list, each its own card',
    kind: 'subscription-management',
    lang: 'en-US',
    body: `<h1>Your subscriptions</h1><div class="cards"><article><header><h2>Vector Draw Pro</h2><span class="pill">Active</span></header><dl><dt>Price</dt><dd>$12.00 / month</dd><dt>Next bill</dt><dd>Jan 3, 2027</dd></dl><button>Manage</button></article><article><header><h2>Vector Fonts</h2><span class="pill">Canceled</span></header><dl><dt>Price</dt><dd>$60.00 / year</dd><dt>Access until</dt><dd>Apr 18, 2027</dd></dl><button>Resubscribe</button></article></div>`,
    orders: [
      {
        product: 'Vector Draw Pro',
        status: 'active',
        price: usd(1200),
        planPeriod: term(1, 'month'),
        nextChargeAt: '2027-01-03',
      },
      {
        product: 'Vector Fonts',
        status: 'cancelled',
        price: usd(6000),
        planPeriod: term(1, 'year'),
        endsAt: '2027-04-18',
      },
    ],
  },
  {
    name: 'order confirmation in prose, label and value in bold',
    kind: 'order',
    lang: 'en-US',
    body: `<h1>Thanks, your payment went through</h1><p>We have received your payment of <b>$35.00</b> for <b>Gardeners Guild – Quarterly Membership</b>.</p><p>Your reference number is <b>GG-77102</b>. Your card ending in 5518 was charged on <b>May 2, 2026</b>.</p><p>Your membership will renew automatically on <b>August 2, 2026</b> for <b>$35.00</b>.</p>`,
    facts: {
      price: usd(3500),
      product: 'Gardeners Guild – Quarterly Membership',
      planPeriod: term(1, 'quarter'),
      orderId: 'GG-77102',
      paidAt: '2026-05-02',
      paymentMethod: 'card ending in 5518',
      nextChargeAt: '2026-08-02',
      nextChargePrice: usd(3500),
    },
  },
  {
    name: 'a checkout summary of a software shop with a select of terms',
    kind: 'checkout',
    lang: 'en-US',
    body: `<h1>Your cart</h1><div class="line"><div><strong>BackupBee Personal</strong><p>2 years protection</p></div><select aria-label="Term"><option>1 year</option><option selected>2 years</option></select><div><s>$119.98</s> <b>$71.99</b></div></div><div class="summary"><p><span>Subtotal</span><span>$119.98</span></p><p><span>You save</span><span>-$47.99</span></p><p><span>Estimated taxes</span><span>$0.00</span></p><p><span>Total</span><span>$71.99</span></p></div><p class="legal">Your subscription will automatically renew at $119.98 every 2 years unless you cancel.</p><button>Continue to payment</button>`,
    facts: {
      // "BackupBee Personal" is neither labelled nor called a plan: on a page of offers that is nobody's choice yet.
      planPeriod: term(2, 'year'),
      price: usd(7199),
      listPrice: usd(11998),
      nextChargePrice: usd(11998),
    },
  },
  {
    name: 'orders of a marketplace with headers in columns above the goods',
    kind: 'order',
    lang: 'en-US',
    body: `<h1>Your Orders</h1><div class="order"><div class="head"><div><div>ORDER PLACED</div><div>October 5, 2026</div></div><div><div>TOTAL</div><div>$14.99</div></div><div><div>ORDER # 701-5512-88</div><div><a href="#">View order details</a></div></div></div><div class="body"><h4>Digital order</h4><a href="#">Kids Story Club Membership (1 month)</a></div></div><div class="order"><div class="head"><div><div>ORDER PLACED</div><div>September 1, 2026</div></div><div><div>TOTAL</div><div>$8.49</div></div><div><div>ORDER # 701-3390-12</div><div><a href="#">View order details</a></div></div></div><div class="body"><h4>Delivered September 4</h4><a href="#">Steel kitchen whisk, dishwasher safe</a></div></div>`,
    orders: [
      {
        paidAt: '2026-10-05',
        price: usd(1499),
        orderId: '701-5512-88',
        product: 'Kids Story Club Membership (1 month)',
        planPeriod: term(1, 'month'),
      },
      {
        paidAt: '2026-09-01',
        price: usd(849),
        orderId: '701-3390-12',
        product: 'Steel kitchen whisk, dishwasher safe',
      },
    ],
  },
  {
    name: 'a newspaper’s account: sentences in cards, a paused state, a promo rate',
    kind: 'subscription-management',
    lang: 'en-US',
    body: `<h1>Subscription overview</h1><div class="card"><h2>All Access Digital</h2><p>You are paying $4.00 every 4 weeks until February 10, 2027. After that, your rate will be $25.00 every 4 weeks.</p><p>Your next payment of $4.00 will be charged to Visa ending in 3009 on December 15, 2026.</p></div><div class="card"><p>Account number: 5510023344</p></div><a href="#">Cancel subscription</a>`,
    facts: {
      product: 'All Access Digital',
      planPeriod: term(4, 'week'),
      price: usd(400),
      nextChargeAt: '2026-12-15',
      nextChargePrice: usd(400),
      paymentMethod: 'Visa ending in 3009',
    },
  },
  {
    name: 'a gym contract page: a grid of small captions under big values',
    kind: 'subscription-management',
    lang: 'en-GB',
    body: `<h1>My contract</h1><div class="stat"><div class="v">Flex Monthly</div><div class="k">Membership</div></div><div class="stat"><div class="v">£32.50</div><div class="k">Monthly price</div></div><div class="stat"><div class="v">1 December 2026</div><div class="k">Next payment</div></div><div class="stat"><div class="v">Frozen</div><div class="k">Status</div></div><div class="stat"><div class="v">GM-40091</div><div class="k">Member number</div></div>`,
    facts: {
      product: 'Flex Monthly',
      planPeriod: term(1, 'month'),
      price: gbp(3250),
      nextChargeAt: '2026-12-01',
    },
  },
  {
    name: 'a developer’s billing page: two columns of label and value with help marks',
    kind: 'subscription-management',
    lang: 'en-US',
    body: `<h2>Plan &amp; billing</h2><div class="kv"><label>Plan <span aria-label="help" title="What your team can use">?</span></label><p>Team (5 seats)</p></div><div class="kv"><label>Billing period</label><p>Yearly</p></div><div class="kv"><label>Amount</label><p>$600.00 <small>excl. tax</small></p></div><div class="kv"><label>Started</label><p>2026-03-01</p></div><div class="kv"><label>Renewal date</label><p>2027-03-01</p></div><div class="kv"><label>Auto-renewal</label><p>Off</p></div>`,
    facts: {
      product: 'Team (5 seats)',
      planPeriod: term(1, 'year'),
      price: usd(60000),
      startsAt: '2026-03-01',
      nextChargeAt: '2027-03-01',
      autoRenew: 'off',
    },
  },
];
