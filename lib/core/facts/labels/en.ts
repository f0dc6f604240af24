// English labels in lower case, without colons. Ranked: the first list of a role says it best.
import { type LabelTable, list } from './roles';

export const EN_LABELS: LabelTable = {
  orderId: [
    list(`
      order number|order no|order no.|order id|order #|order#|order|order ref|order reference
      order reference number|order code|your order number|purchase id|purchase number|purchase order
      subscription id|subscription number|booking reference|confirmation number|confirmation #
      confirmation code`),
    list(`
      receipt number|receipt #|receipt no|receipt id|invoice number|invoice no|invoice no.|invoice #
      invoice id|invoice|document no|document no.|reference number|reference|ref`),
    list(`
      transaction id|transaction number|transaction no|transaction #|transaction|payment id
      payment reference|transaction reference`),
  ],
  product: [
    list(`
      product|product name|item|item name|items|item ordered|items ordered|plan|plan name|your plan
      current plan|subscription|subscription name|subscription plan|your subscription|membership
      membership plan|membership name|current subscription|current membership|your membership|service
      package|purchased|you bought|you purchased|tier|selected plan|plan selected|order item
      active plan`),
    list(`
      description|details|level|membership tier|membership type|membership level|subscription type|plan type|type
      account type|name`),
  ],
  planPeriod: [
    list(`
      billing cycle|billing period|billing frequency|billed|billing|billing interval|payment frequency
      payment cycle|plan duration|plan length|plan period|subscription period|subscription term
      subscription length|duration|term|period|renewal period|renewal term|renews every
      membership term|membership period|membership length|cycle|frequency|term length|contract term
      interval|commitment`),
  ],
  price: [
    list(`
      amount paid|you paid|total paid|paid|paid amount|payment amount|amount charged|total charged
      charged|payment total|price paid|total payment|payment received`),
    list(`
      order total|grand total|total|total amount|order amount|total price|total cost|total due
      amount due|total due today|due today|today's total|total today|total for this order|total (usd)
      total incl. tax|total including tax|total (incl. vat)|invoice total|purchase total|order value
      total to pay|you pay|estimated total|total billed|billed amount|total charges
      order total (incl. tax)|total before gift card`),
    list(`
      amount|price|cost|plan price|subscription price|membership fee|fee|charge|current price
      monthly price|annual price|yearly price|recurring amount|sale price|item price|subscription fee
      monthly cost|annual fee|monthly fee|monthly charge|annual charge|plan cost|your price|you'll pay|today's price`),
    list(`unit price|subtotal|item subtotal|item(s) subtotal|sub total|sub-total`),
  ],
  listPrice: [
    list(`
      list price|original price|regular price|was|retail price|full price|standard price|rrp|msrp
      regular rate|normally|usual price|price before discount|typical price`),
  ],
  paidAt: [
    list(`
      payment date|paid on|date paid|paid|payment made|payment received on|charged on|date charged
      charge date|transaction date|billed on|payment time|last payment|last payment date
      last billing date|last charged|last billed|last charge`),
    list(`
      purchase date|purchased|purchased on|date purchased|date of purchase|bought on|bought
      subscribed on|date subscribed`),
    list(`
      order date|order placed|ordered on|ordered|placed on|date ordered|date placed|order placed on
      order time|created|created on|created at|date created|placed|order created|invoice date
      date of issue|issue date|issued|issued on|receipt date|date issued|billing date|order received`),
    list(`date|time|date & time|date and time|date/time`),
  ],
  startsAt: [
    list(`
      start date|starts|started|started on|starts on|start|subscription start|subscription start date
      subscription started|membership start|membership start date|member since|subscribed since|since
      active since|activated|activated on|activation date|effective date|valid from|begins|begins on
      began on|plan start|plan start date|plan started|service start date|customer since|registration date|registered on|signup date|sign-up date
      current period start|joined|joined on|enrolled|enrolled on`),
  ],
  endsAt: [
    list(`
      end date|ends|ends on|end|expires|expires on|expiry|expiry date|expiration|expiration date
      expiring|expired|expired on|valid until|valid through|valid to|valid till|active until
      access until|access ends|access expires|subscription end|subscription end date|subscription ends
      subscription expires|membership ends|membership expires|membership end date
      membership expiration|membership expiry|plan ends|plan expires|plan end date|paid through
      paid until|current period end|current period ends|period end|trial ends|trial end|trial ends on
      cancels on|cancelled on|service end date|contract ends|contract end|contract end date|contract until|commitment ends|term ends|good through|membership valid until
      cancellation effective|cancellation date`),
  ],
  validity: [
    list(`
      validity|valid|validity period|service period|current period|current billing period
      subscription dates|coverage period|membership dates|access period|period covered|coverage
      active period|current term`),
  ],
  status: [
    list(`
      status|order status|subscription status|membership status|plan status|account status
      refund status|current status|state|order state`),
    list(`payment status|transaction status`),
  ],
  autoRenew: [
    list(`
      auto-renew|auto renew|autorenew|auto-renewal|auto renewal|autorenewal|automatic renewal
      auto-renew status|auto-renewal status|renewal status|renews automatically|automatically renews
      automatic renewals|auto-pay|recurring|recurring billing|recurring payment|recurring payments
      renewal|auto-renew plan|auto-renew subscription|auto renews|auto-renews`),
  ],
  nextChargeAt: [
    list(`
      next billing date|next bill date|next bill|next billing|next payment|next payment date
      next payment due|next charge|next charge date|next charged on|next invoice|next invoice date
      next renewal|next renewal date|next billed on|next billed|renewal date|renews|renews on
      will renew on|renewing on|renew date|renewed on|upcoming payment|upcoming charge
      upcoming renewal|upcoming invoice|next due date|next payment on|next billing on|auto-renews on
      auto renews on|automatically renews on|auto-renewal date|subscription renews
      subscription renews on|plan renews|plan renews on|membership renews|membership renews on
      your next bill|next transaction|billing renews|next cycle|renewal on|next order date
      will be charged on|your next payment|your next billing date`),
  ],
  nextChargePrice: [
    list(`
      next payment amount|next charge amount|next bill amount|next billing amount|renewal price
      renewal amount|renewal rate|renewal cost|renewal fee|renews at|next amount|next invoice amount
      upcoming amount|price at renewal|amount due next|renews for|renewal total|next payment total
      then`),
  ],
  channel: [
    list(`
      purchased via|purchased through|purchased from|bought via|bought through|billed through
      billed via|billed by|subscribed via|subscribed through|purchase channel|sales channel
      order source|source|platform|managed by|managed through|store|order channel|channel|ordered via
      purchase platform|subscription source`),
  ],
  paymentMethod: [
    list(`
      payment method|payment methods|paid with|paid by|paid via|method of payment|payment type
      billing method|gateway|payment gateway|payment source|payment option|pay with|charged to|billed to|card|card used
      payment info|payment details|method|payment card|payment information`),
    list(`payment|paid using`),
  ],
  renewalCount: [
    list(`renewals|number of renewals|times renewed|renewal count|renewed|payments made|number of payments`),
  ],
  seller: [
    list(`
      sold by|seller|merchant|merchant name|vendor|provider|service provider|shop
      sold and fulfilled by|developer|supplied by|company|ships from and sold by|billed from
      store name|publisher|from|pay to|payable to|invoiced by|issued by`),
  ],
  other: [
    list(`
      discount|discounts|promotion|promotions|promotion applied|promo|promo code|coupon|coupon code
      savings|you save|you saved|total savings|gift card|gift card amount|credit|credits|balance
      account balance|store credit|tax|taxes|vat|sales tax|estimated tax|estimated tax to be collected
      tax collected|gst|hst|shipping|shipping & handling|shipping and handling|delivery|delivery fee
      handling|free shipping|total before tax|quantity|qty|refund|refund total|refund amount|refunded
      total refunded|refund date|refund id|ship to|shipped to|shipping address|billing address
      deliver to|delivered|arriving|tracking|tracking number|tracking id|email|e-mail|phone|customer
      customer name|customer id|bill to|billing name|account|account id|account number|account name
      user|username|member id|member number|membership number|membership id|license key|seats|users
      storage|usage|resets on|files processed|country|region|address|return or replace items
      return window|eligible through|notes|message|actions|action|sku|asin|size|color|colour
      conditions|gift options|vat number|due date|updated|last updated|last login|trial|free trial
      cancel|help|invoiced to`),
  ],
};
