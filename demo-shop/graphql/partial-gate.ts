import { GraphQLError, type GraphQLResolveInfo, isNonNullType } from 'graphql';
import type { FaultOf } from '../control/fault-types.ts';
import type { Gate } from './gate.ts';

/** Takes single fields out of an answer and puts an error beside it, as the fault `partial-errors` asks. */
export function toPartialGate(faults: readonly FaultOf[]): Gate | null {
  const fault = faults.find((one) => one.type === 'partial-errors');
  if (fault?.type !== 'partial-errors') return null;
  const { field } = fault;
  const code = fault.code ?? 'INTERNAL_SERVER_ERROR';
  const message = fault.message ?? 'Internal error. Looks like something went wrong on our end.';
  let isDone = false;

  function isStruck({ fieldName, parentType, path, returnType }: GraphQLResolveInfo): boolean {
    if (field) return field === `${parentType.name}.${fieldName}`;
    if (isDone || !path.prev || isNonNullType(returnType)) return false;
    isDone = true;
    return true;
  }

  return (info) => {
    if (!isStruck(info)) return;
    throw new GraphQLError(message, { extensions: { code } });
  };
}
