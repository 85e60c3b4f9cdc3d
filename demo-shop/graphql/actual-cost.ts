import { type CostRules, getSizeFactor } from './cost-rules.ts';

type Answered = Record<string, unknown>;

function isMoney(value: Answered): boolean {
  if (!('amount' in value)) return false;
  for (const key in value) {
    if (key !== 'amount' && key !== 'currencyCode' && key !== '__typename') return false;
  }
  return true;
}

/** Of nodes, of edges around nodes, or of any list. */
function getDearest(items: readonly unknown[]): number {
  let dearest = 0;
  for (const item of items) {
    const isEdge = typeof item === 'object' && item !== null && 'node' in item;
    dearest = Math.max(dearest, getMeasuredCost(isEdge ? item.node : item));
  }
  return dearest;
}

/** By measurement: as the request was counted, with what came instead of what might have come. */
function getMeasuredCost(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return getDearest(value);
  const object = value as Answered;
  const items = object.nodes ?? object.edges;
  if (Array.isArray(items)) {
    return 2 + getSizeFactor(items.length, 'measured') * getDearest(items);
  }
  if (isMoney(object)) return 0;
  let cost = 1;
  for (const key in object) if (key !== 'pageInfo') cost += getMeasuredCost(object[key]);
  return cost;
}

/** One point for every object that really came back; by `fields`, for every field. */
function getLinearCost(data: unknown, rules: CostRules): number {
  if (typeof data !== 'object' || data === null) return 0;
  let cost = 0;
  if (Array.isArray(data)) {
    for (const item of data) cost += getLinearCost(item, rules);
    return cost;
  }
  for (const key in data) {
    const value = (data as Answered)[key];
    if (typeof value !== 'object' || value === null) cost += rules === 'fields' ? 1 : 0;
    else if (key !== 'pageInfo') {
      const isConnection = 'nodes' in value || 'edges' in value;
      if (Array.isArray(value)) cost += value.length;
      else if (!isConnection) cost += 1;
      cost += getLinearCost(value, rules);
    }
  }
  return cost;
}

/** What an answer did cost. Every object of every answer comes by here, so nothing is allocated for it. */
export function getActualCost(data: unknown, rules: CostRules): number {
  if (rules !== 'measured') return getLinearCost(data, rules);
  // The root itself is nobody's field.
  return typeof data === 'object' && data !== null ? getMeasuredCost(data) - 1 : 0;
}
