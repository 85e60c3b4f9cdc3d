import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { control } from '../testing/control.ts';
import {
  addressCreate,
  addressDelete,
  addressUpdate,
  customerDetails,
  customerUpdate,
} from './account-operations.ts';
import { customerOrder, customerOrders } from './order-operations.ts';
import { createVisitor, type Visitor } from './visitor.ts';

let visitor: Visitor;

beforeEach(async () => {
  await control('POST', '/reset');
  visitor = createVisitor();
  await visitor.signIn('jonas.weber@example.com');
});

const home = {
  firstName: 'Jonas',
  lastName: 'Weber',
  address1: 'Lange Straße 4',
  city: 'Hamburg',
  territoryCode: 'DE',
  zip: '20095',
};

async function getCustomer() {
  const { data, errors } = await visitor.request().query(customerDetails);
  assert.equal(errors, undefined);
  return data.customer;
}

async function addHome() {
  const variables = { address: home, defaultAddress: true };
  const { data } = await visitor.request().mutate(addressCreate, { variables });
  assert.deepEqual(data.customerAddressCreate.userErrors, []);
  return data.customerAddressCreate.customerAddress.id;
}

describe('the profile', () => {
  it('shows who is signed in', async () => {
    const customer = await getCustomer();
    assert.match(customer.id, /^gid:\/\/shopify\/Customer\/\d+$/);
    assert.equal(`${customer.firstName} ${customer.lastName}`, 'Jonas Weber');
  });

  it('keeps a changed name', async () => {
    const variables = { customer: { firstName: 'Jona', lastName: 'Weber-Lind' } };
    const { data } = await visitor.request().mutate(customerUpdate, { variables });
    assert.deepEqual(data.customerUpdate.userErrors, []);
    assert.equal(data.customerUpdate.customer.emailAddress.emailAddress, 'jonas.weber@example.com');
    assert.equal((await getCustomer()).lastName, 'Weber-Lind');
  });
});

describe('addresses', () => {
  it('are added, and the default one is moved', async () => {
    const id = await addHome();
    const { addresses, defaultAddress } = await getCustomer();
    assert.equal(defaultAddress.id, id);
    assert.ok(addresses.nodes.some((one: { id: string }) => one.id === id));
    assert.ok(defaultAddress.formatted.includes('Lange Straße 4'));
  });

  it('are changed', async () => {
    const addressId = await addHome();
    const variables = { addressId, address: { ...home, city: 'Lübeck', zip: '23552' } };
    const { data } = await visitor.request().mutate(addressUpdate, { variables });
    assert.deepEqual(data.customerAddressUpdate.userErrors, []);
    assert.equal((await getCustomer()).defaultAddress.city, 'Lübeck');
  });

  it('are refused with the field that is wrong', async () => {
    const variables = { address: { ...home, zip: 'nonsense' }, defaultAddress: false };
    const { data } = await visitor.request().mutate(addressCreate, { variables });
    assert.equal(data.customerAddressCreate.customerAddress, null);
    const [error] = data.customerAddressCreate.userErrors;
    assert.ok(error.field.includes('zip'));
    assert.ok(error.code && error.message);
  });

  it('are deleted', async () => {
    const before = (await getCustomer()).addresses.nodes.length;
    const variables = { address: home, defaultAddress: false };
    const added = await visitor.request().mutate(addressCreate, { variables });
    const addressId = added.data.customerAddressCreate.customerAddress.id;
    const { data } = await visitor.request().mutate(addressDelete, { variables: { addressId } });
    assert.equal(data.customerAddressDelete.deletedAddressId, addressId);
    assert.equal((await getCustomer()).addresses.nodes.length, before);
  });
});

describe('orders', () => {
  it('are paged, newest first, and found by the template’s own filter', async () => {
    const first = await visitor.request().query(customerOrders, { variables: { first: 1 } });
    assert.equal(first.errors, undefined);
    const { nodes, pageInfo } = first.data.customer.orders;
    assert.equal(pageInfo.hasNextPage, true);
    const variables = { first: 1, endCursor: pageInfo.endCursor };
    const second = await visitor.request().query(customerOrders, { variables });
    const [next] = second.data.customer.orders.nodes;
    assert.ok(next.processedAt <= nodes[0].processedAt);
    const query = `confirmation_number:${next.confirmationNumber}`;
    const found = await visitor.request().query(customerOrders, { variables: { first: 5, query } });
    assert.deepEqual(
      found.data.customer.orders.nodes.map((one: { id: string }) => one.id),
      [next.id],
    );
  });

  it('are shown one by one, with lines, discounts and sums', async () => {
    const list = await visitor.request().query(customerOrders, { variables: { first: 20 } });
    assert.ok(list.data.customer.orders.nodes.length > 0);
    for (const { id, totalPrice } of list.data.customer.orders.nodes) {
      const { data, errors } = await visitor.request().query(customerOrder, {
        variables: { orderId: id },
      });
      assert.equal(errors, undefined);
      assert.deepEqual(data.order.totalPrice, totalPrice);
      assert.ok(data.order.lineItems.nodes.length > 0);
    }
  });

  it('of somebody else are null', async () => {
    const other = createVisitor();
    await other.signIn('mia.lindqvist@example.com');
    const theirs = await other.request().query(customerOrders, { variables: { first: 1 } });
    const orderId = theirs.data.customer.orders.nodes[0].id;
    const { data } = await visitor.request().query(customerOrder, { variables: { orderId } });
    assert.equal(data.order, null);
  });
});

describe('failures', () => {
  it('of a query come as errors', async () => {
    const { errors } = await visitor.request().query('query { customer { shoeSize } }');
    assert.match(errors?.[0]?.message ?? '', /shoeSize/);
  });

  it('of the whole shop are thrown with what the shop said', async () => {
    const fault = { type: 'status', code: 503 };
    await control('POST', '/faults', { match: { operationName: 'Details' }, fault });
    await assert.rejects(visitor.request().query(customerDetails));
  });
});
