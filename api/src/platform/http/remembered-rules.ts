import { getMetadataStorage } from 'class-validator';

type Storage = ReturnType<typeof getMetadataStorage>;
type RulesOf = Storage['getTargetValidationMetadatas'];
type Rules = ReturnType<RulesOf>;

const known = new Map<unknown, Rules>();

/**
 * class-validator looks through the rules of every class each time it validates an object, though none is ever added once
 * a class is written: with two hundred classes that takes longer than the validation. Rules by groups are left to it.
 */
export function rememberRules(storage: Storage = getMetadataStorage()): void {
  if (Object.hasOwn(storage, 'getTargetValidationMetadatas')) return;
  const look: RulesOf = storage.getTargetValidationMetadatas.bind(storage);
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    if (schema || always || strictGroups || groups?.length) return look(target, schema, always, strictGroups, groups);
    const found = known.get(target) ?? look(target, schema, always, strictGroups, groups);
    known.set(target, found);
    return found;
  };
}
