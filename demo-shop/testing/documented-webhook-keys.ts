/**
 * The keys of Shopify's own sample payloads (shopify.dev/docs/api/webhooks, edition 2026-07, read 2026-09-11),
 * by topic, and for a part by topic and path. `subscription_billing_attempts/*` have no sample there; theirs are
 * those of `app/types/webhooks.ts` in github.com/Shopify/subscriptions-reference-app.
 */
const CUSTOMER = `id created_at updated_at first_name last_name state note verified_email multipass_identifier
  tax_exempt email phone currency tax_exemptions admin_graphql_api_id default_address`;
const PLACE = `first_name address1 phone city zip province country last_name address2 company name country_code
  province_code`;
const ORDER_PLACE = `${PLACE} latitude longitude`;
const LINE = `id variant_id title quantity sku variant_title vendor fulfillment_service product_id requires_shipping
  taxable gift_card name variant_inventory_management properties product_exists fulfillable_quantity grams price
  total_discount fulfillment_status price_set total_discount_set discount_allocations duties admin_graphql_api_id
  tax_lines`;
const ORDER = `id admin_graphql_api_id app_id browser_ip buyer_accepts_marketing cancel_reason cancelled_at cart_token
  checkout_token client_details closed_at confirmation_number confirmed contact_email created_at currency
  current_shipping_price_set current_subtotal_price current_subtotal_price_set current_total_additional_fees_set
  current_total_discounts current_total_discounts_set current_total_duties_set current_total_price
  current_total_price_set current_total_tax current_total_tax_set customer_locale device_id discount_codes
  duties_included email estimated_taxes financial_status fulfillment_status landing_site landing_site_ref location_id
  merchant_business_entity_id merchant_of_record_app_id name note note_attributes number order_number order_status_url
  original_total_additional_fees_set original_total_duties_set payment_gateway_names phone po_number
  presentment_currency processed_at reference referring_site source_identifier source_name source_url subtotal_price
  subtotal_price_set tags tax_exempt tax_lines taxes_included test token total_cash_rounding_payment_adjustment_set
  total_cash_rounding_refund_adjustment_set total_discounts total_discounts_set total_line_items_price
  total_line_items_price_set total_outstanding total_price total_price_set total_shipping_price_set total_tax
  total_tax_set total_tip_received total_weight updated_at user_id billing_address customer discount_applications
  fulfillments line_items payment_terms refunds shipping_address shipping_lines returns line_item_groups`;
const TRANSACTION = `id order_id kind gateway status message created_at test authorization location_id user_id
  parent_id processed_at device_id error_code source_name payment_details receipt amount currency payment_id
  total_unsettled_set manual_payment_gateway amount_rounding admin_graphql_api_id`;
const RETURN = `id admin_graphql_api_id status order total_return_line_items name return_line_items
  return_shipping_fees exchange_line_items total_exchange_line_items`;
const RETURN_STATUS = 'id admin_graphql_api_id order_id status';
const COMPANY = `name note external_id main_contact_admin_graphql_api_id created_at updated_at customer_since
  admin_graphql_api_id`;
const CONTACT =
  'customer_admin_graphql_api_id title locale created_at updated_at admin_graphql_api_id company';
const LOCATION = `name external_id phone locale created_at updated_at note buyer_experience_configuration
  admin_graphql_api_id tax_exemptions tax_settings company billing_address shipping_address tax_registration`;
const COMPANY_PLACE = `address1 city province country zip recipient first_name last_name address2 phone zone_code
  country_code created_at updated_at admin_graphql_api_id company_admin_graphql_api_id`;
const DRAFT = `id note email taxes_included currency invoice_sent_at created_at updated_at tax_exempt completed_at name
  allow_discount_codes_in_checkout? b2b? status line_items api_client_id shipping_address billing_address invoice_url
  created_on_api_version_handle applied_discount order_id shipping_line tax_lines tags note_attributes total_price
  subtotal_price total_tax payment_terms admin_graphql_api_id customer`;
const TERMS = `id payment_terms_name payment_terms_type due_in_days created_at updated_at payment_schedules
  can_pay_early`;
const CONTRACT = `admin_graphql_api_id id billing_policy currency_code customer_id admin_graphql_api_customer_id
  delivery_policy status admin_graphql_api_origin_order_id origin_order_id revision_id`;
const CYCLE = `subscription_contract_id cycle_start_at cycle_end_at cycle_index contract_edit
  billing_attempt_expected_date skipped edited`;
const ATTEMPT = `id admin_graphql_api_id idempotency_key order_id admin_graphql_api_order_id subscription_contract_id
  admin_graphql_api_subscription_contract_id ready error_message error_code`;
const METHOD = `admin_graphql_api_id token customer_id admin_graphql_api_customer_id instrument_type
  payment_instrument resource_type`;
const FULFILLMENT = `id order_id status created_at service updated_at tracking_company shipment_status location_id
  origin_address email destination line_items tracking_number tracking_numbers tracking_url tracking_urls receipt
  name admin_graphql_api_id`;

const each = (family: string, actions: string, keys: string) =>
  actions.split(' ').map((action): [string, string] => [`${family}/${action}`, keys]);

/** By topic: the keys of the payload. */
export const documentedKeys: readonly [topic: string, keys: string][] = [
  ...each('companies', 'create update delete', COMPANY),
  ...each(
    'company_contact_roles',
    'assign revoke',
    'company_contact company_location company_contact_role',
  ),
  ...each('company_contacts', 'create update delete', CONTACT),
  ...each('company_locations', 'create update delete', LOCATION),
  [
    'customer_account_settings/update',
    `url customer_accounts_version login_required_at_checkout
      login_links_visible_on_storefront_and_checkout`,
  ],
  ...each('customer_payment_methods', 'create update revoke', METHOD),
  ...each('customers', 'create update enable disable', `${CUSTOMER} addresses`),
  ['customers/data_request', 'shop_id shop_domain customer orders_requested data_request'],
  ['customers/delete', 'id tax_exemptions admin_graphql_api_id'],
  [
    'customers/merge',
    `admin_graphql_api_customer_kept_id admin_graphql_api_customer_deleted_id admin_graphql_api_job_id status
      errors`,
  ],
  ['customers/purchasing_summary', 'customerId numberOfOrders amountSpent lastOrderId occurredAt'],
  ['customers/redact', 'shop_id shop_domain customer orders_to_redact'],
  ['customers_email_marketing_consent/update', 'customer_id email_address email_marketing_consent'],
  ['customers_marketing_consent/update', 'id phone sms_marketing_consent'],
  [
    'customers_whats_app_marketing_consent/update',
    'customer_id phone_number whats_app_marketing_consent',
  ],
  ...each('draft_orders', 'create update', DRAFT),
  ['draft_orders/delete', 'id'],
  [
    'fulfillment_events/create',
    `id fulfillment_id status message happened_at city province country zip address1 latitude longitude shop_id
      created_at updated_at estimated_delivery_at order_id admin_graphql_api_id`,
  ],
  ...each('fulfillments', 'create update', FULFILLMENT),
  ['order_transactions/create', TRANSACTION],
  ...each('orders', 'create updated paid fulfilled partially_fulfilled cancelled', ORDER),
  ['orders/edited', 'order_edit'],
  [
    'refunds/create',
    `id order_id created_at note user_id processed_at duties total_duties_set return refund_shipping_lines restock
      admin_graphql_api_id order_adjustments refund_line_items transactions`,
  ],
  ...each('returns', 'approve process request', RETURN),
  ...each('returns', 'cancel close reopen', RETURN_STATUS),
  ['returns/decline', 'id admin_graphql_api_id status order decline'],
  ['returns/update', 'admin_graphql_api_id return_line_items restocking_fees return_shipping_fees'],
  ['shop/redact', 'shop_id shop_domain'],
  ...each('subscription_billing_attempts', 'success failure challenged', ATTEMPT),
  ...each('subscription_billing_cycles', 'skip unskip', CYCLE),
  ...each('subscription_contracts', 'create update activate pause cancel fail expire', CONTRACT),
];

/** By topic and path into the payload: the keys found there. */
export const documentedParts: readonly [topic: string, path: string, keys: string][] = [
  ['company_contact_roles/assign', 'company_contact', CONTACT],
  ['company_contact_roles/assign', 'company_location', LOCATION],
  ['company_locations/update', 'company', COMPANY],
  ['company_locations/update', 'billing_address', COMPANY_PLACE],
  ['company_locations/update', 'tax_settings', 'tax_registration_id tax_exempt tax_exemptions'],
  ['customer_payment_methods/update', 'payment_instrument', 'last_digits month year name brand'],
  ['customers/update', 'default_address', `id customer_id ${PLACE} country_name default`],
  [
    'customers_email_marketing_consent/update',
    'email_marketing_consent',
    'state opt_in_level consent_updated_at',
  ],
  [
    'customers_marketing_consent/update',
    'sms_marketing_consent',
    'state opt_in_level consent_updated_at consent_collected_from',
  ],
  [
    'customers_whats_app_marketing_consent/update',
    'whats_app_marketing_consent',
    'state opt_in_level updated_at collected_from',
  ],
  [
    'draft_orders/update',
    'line_items.0',
    `id variant_id product_id title variant_title sku vendor quantity requires_shipping taxable gift_card
      fulfillment_service grams tax_lines applied_discount name properties custom price admin_graphql_api_id`,
  ],
  ['draft_orders/update', 'tax_lines.0', 'rate title price'],
  ['draft_orders/update', 'shipping_line', 'custom handle title price'],
  ['draft_orders/update', 'applied_discount', 'description value title amount value_type'],
  ['draft_orders/update', 'payment_terms', TERMS],
  [
    'draft_orders/update',
    'payment_terms.payment_schedules.0',
    `id created_at updated_at payment_terms_id reference_id reference_type issued_at due_at completed_at amount
      currency total_price total_price_currency balance_due balance_due_currency total_balance
      total_balance_currency outstanding_balance outstanding_balance_currency`,
  ],
  ['fulfillments/update', 'destination', ORDER_PLACE],
  ['fulfillments/update', 'line_items.0', LINE],
  [
    'order_transactions/create',
    'payment_details',
    `credit_card_bin avs_result_code cvv_result_code credit_card_number credit_card_company buyer_action_info
      credit_card_name credit_card_wallet credit_card_expiration_month credit_card_expiration_year
      payment_method_name`,
  ],
  ['order_transactions/create', 'total_unsettled_set.shop_money', 'amount currency'],
  ['orders/updated', 'customer', CUSTOMER],
  ['orders/updated', 'shipping_address', ORDER_PLACE],
  [
    'orders/updated',
    'line_items.0',
    `${LINE} attributed_staffs current_quantity sales_line_item_group_id`,
  ],
  [
    'orders/updated',
    'shipping_lines.0',
    `id carrier_identifier code current_discounted_price_set discounted_price discounted_price_set is_removed
      phone price price_set requested_fulfillment_service_id source title tax_lines discount_allocations`,
  ],
  ['orders/updated', 'fulfillments.0', FULFILLMENT],
  [
    'orders/edited',
    'order_edit',
    `id app_id created_at committed_at notify_customer order_id staff_note user_id line_items discounts
      shipping_lines`,
  ],
  ['orders/edited', 'order_edit.line_items', 'additions removals'],
  [
    'refunds/create',
    'refund_line_items.0',
    `id quantity line_item_id location_id restock_type subtotal total_tax subtotal_set total_tax_set line_item`,
  ],
  ['refunds/create', 'refund_line_items.0.line_item', LINE],
  ['returns/decline', 'decline', 'reason note'],
  [
    'subscription_contracts/update',
    'billing_policy',
    'interval interval_count min_cycles max_cycles',
  ],
  ['subscription_contracts/update', 'delivery_policy', 'interval interval_count'],
];
