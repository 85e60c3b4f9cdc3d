import type { Settings } from '../control/settings.ts';
import { getNeededScope, toScopeError } from './access-scopes.ts';
import type { Gate } from './gate.ts';
import { isProtected, toProtectedDataError } from './protected-data.ts';

/** Refuses what the app has no scope or no approval for; null when it may see everything. */
export function toAccessGate({ deniedScopes, protectedCustomerData }: Settings): Gate | null {
  if (deniedScopes.length === 0 && protectedCustomerData === 'level-2') return null;
  return (info) => {
    const scope = getNeededScope(info.parentType, info);
    if (scope && deniedScopes.includes(scope)) throw toScopeError(info.fieldName, scope);
    if (protectedCustomerData !== 'level-2' && isProtected(protectedCustomerData, info)) {
      throw toProtectedDataError(info.fieldName);
    }
  };
}
