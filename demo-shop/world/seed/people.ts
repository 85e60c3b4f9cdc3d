import type {
  AddressFields,
  CustomerDescription,
  CustomerRecord,
  PhoneRecord,
} from '../records.ts';
import { dated } from './clock.ts';
import { HOSTILE } from './hostile.ts';

export type Person = CustomerDescription &
  Pick<CustomerRecord, 'createdAt' | 'emailMarketingState' | 'firstName' | 'lastName' | 'tags'> & {
    phone: PhoneRecord | null;
  };

export const FIRST_VISIT: Person = {
  email: 'first-visit@example.com',
  name: '',
  shows: 'A first visit: no name, no orders, no addresses',
  firstName: null,
  lastName: null,
  createdAt: dated('2026-11-22T18:41:00Z'),
  emailMarketingState: 'NOT_SUBSCRIBED',
  phone: null,
  tags: [],
};

export const ONE_ORDER: Person = {
  email: 'mia.lindqvist@example.com',
  name: 'Mia Lindqvist',
  shows: 'One order, just delivered; e-mail consent waiting for confirmation',
  firstName: 'Mia',
  lastName: 'Lindqvist',
  createdAt: dated('2026-11-02T07:12:00Z'),
  emailMarketingState: 'PENDING',
  phone: { number: '+46701740612', smsState: 'PENDING', whatsAppState: 'NEVER_SUBSCRIBED' },
  tags: ['newsletter-popup'],
};

export const MANY_ORDERS: Person = {
  email: 'jonas.weber@example.com',
  name: 'Jonas Weber',
  shows: '137 orders over six years, the latest on its way',
  firstName: 'Jonas',
  lastName: 'Weber',
  createdAt: dated('2020-11-03T19:20:00Z'),
  emailMarketingState: 'SUBSCRIBED',
  phone: { number: '+4915123456789', smsState: 'SUBSCRIBED', whatsAppState: 'SUBSCRIBED' },
  tags: ['regular', 'studio'],
};

export const MANY_ADDRESSES: Person = {
  email: 'amelie.dubois@example.com',
  name: 'Amélie Dubois',
  shows: '40 addresses in 15 countries, three orders',
  firstName: 'Amélie',
  lastName: 'Dubois',
  createdAt: dated('2022-03-14T10:05:00Z'),
  emailMarketingState: 'UNSUBSCRIBED',
  phone: { number: '+33612345678', smsState: 'UNSUBSCRIBED', whatsAppState: 'UNSUBSCRIBED' },
  tags: [],
};

export const LONG_ARABIC: Person = {
  email: 'noura.alrashidi@example.com',
  name: 'نورة بنت عبد الرحمن بن محمد الراشدي',
  shows: 'An Arabic name, long lines and long properties, right to left',
  firstName: 'نورة بنت عبد الرحمن',
  lastName: 'بن محمد بن عبد العزيز الراشدي القحطاني',
  createdAt: dated('2024-06-30T15:48:00Z'),
  emailMarketingState: 'SUBSCRIBED',
  phone: { number: '+971501234567', smsState: 'NEVER_SUBSCRIBED', whatsAppState: 'PENDING' },
  tags: ['vip'],
};

export const HOSTILE_STRINGS: Person = {
  email: 'robert.tables@example.com',
  name: `${HOSTILE.script} ${HOSTILE.image}`,
  shows: 'Hostile strings in names, addresses, notes and tracking: nothing may run or break',
  firstName: HOSTILE.script,
  lastName: HOSTILE.image,
  createdAt: dated('2025-01-19T11:11:00Z'),
  emailMarketingState: 'NOT_SUBSCRIBED',
  phone: {
    number: '+447400123456',
    smsState: 'NEVER_SUBSCRIBED',
    whatsAppState: 'NEVER_SUBSCRIBED',
  },
  tags: [HOSTILE.template],
};

type Place = Omit<AddressFields, 'firstName' | 'lastName'>;

export const MIA_HOME: Place = {
  address1: 'Götgatan 112',
  address2: 'lgh 1104',
  city: 'Stockholm',
  company: null,
  phoneNumber: '+46701740612',
  territoryCode: 'SE',
  zip: '118 62',
  zoneCode: null,
};

export const JONAS_HOME: Place = {
  address1: 'Weserstraße 58',
  address2: 'Vorderhaus, 4. OG links',
  city: 'Berlin',
  company: null,
  phoneNumber: '+4915123456789',
  territoryCode: 'DE',
  zip: '12045',
  zoneCode: null,
};

export const JONAS_STUDIO: Place = {
  address1: 'Holzmarktstraße 25',
  address2: null,
  city: 'Berlin',
  company: 'Studio Weber & Yılmaz',
  phoneNumber: null,
  territoryCode: 'DE',
  zip: '10243',
  zoneCode: null,
};

export const NOURA_HOME: Place = {
  address1:
    'شارع الشيخ زايد بن سلطان آل نهيان، برج الياسمين السكني، المدخل الشمالي بجوار حديقة الورود الكبيرة',
  address2:
    'الطابق السابع والعشرون، شقة رقم ٢٧٠٤، يرجى الاتصال بالحارس قبل الوصول بنصف ساعة على الأقل',
  city: 'دبي',
  company: 'مؤسسة الراشدي للتصميم الداخلي والديكور والأثاث المنزلي ذات المسؤولية المحدودة',
  phoneNumber: '+971501234567',
  territoryCode: 'AE',
  zip: null,
  zoneCode: 'DU',
};
