const forbid = (selector, message) => ({ selector, message });

const CONSTANT = '/^[A-Z][A-Z0-9_]*$/';
const ORDER = 'CallExpression[callee.property.name=/^(?:orderBy|addOrderBy)$/]';
const SQL = 'CallExpression[callee.property.name=/^(?:query|where|andWhere|orWhere|having|select|addSelect)$/]';

const orderMessage = 'Order by a literal or by a look-up in a constant (ORDERS[input.order]), never by what came in.';

export const everywhere = [
  forbid('TSEnumDeclaration', 'Words of the domain are `as const` arrays with a type beside them.'),
];

export const inDatabaseCode = [
  forbid("Property[key.name='synchronize'][value.value=true]", 'The schema changes by migrations only.'),
  forbid(
    "Property[key.name='invalidWhereValuesBehavior'] Literal[value='ignore']",
    'A missing value in a where clause must throw; ignored, it selects everything.',
  ),
  forbid(`${ORDER}[arguments.0.type='Identifier']:not([arguments.0.name=${CONSTANT}])`, orderMessage),
  forbid(`${ORDER}[arguments.0.type='MemberExpression']:not([arguments.0.object.name=${CONSTANT}])`, orderMessage),
  forbid(`${ORDER}[arguments.0.type='TemplateLiteral'][arguments.0.expressions.length>0]`, orderMessage),
  forbid(`${ORDER}[arguments.0.type='BinaryExpression']`, orderMessage),
];

export const inReaders = [
  forbid(
    `${SQL} > TemplateLiteral > :not(TemplateElement, Identifier[name=${CONSTANT}])`,
    'SQL takes values as parameters; only constants in capitals may be part of its text.',
  ),
];

/** Controllers parse, call, return; policies compare ids; neither reads or writes. */
export const withoutDatabase = [
  forbid(
    'ImportSpecifier[imported.name=/^(?:sql|Sql|Database|Transaction|Queryable|Tx)$/]',
    'The database is reached from readers and actions only.',
  ),
];

export const inPureCode = [
  forbid(
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    'shared is pure: pass the instant in.',
  ),
  forbid("NewExpression[callee.name='Date'][arguments.length=0]", 'shared is pure: pass the instant in.'),
  forbid("CallExpression[callee.object.name='Math'][callee.property.name='random']", 'shared is pure.'),
];

export const inPages = [
  forbid('MemberExpression[property.name=/^(?:inner|outer)HTML$/]', 'Markup from a string is an open door; render it.'),
  forbid(
    "CallExpression[callee.property.name='insertAdjacentHTML']",
    'Markup from a string is an open door; render it.',
  ),
  forbid("CallExpression[callee.object.name='document'][callee.property.name=/^write/]", 'Render it.'),
];

const switchedOff = 'A test that does not run proves nothing: mend it or delete it.';

export const inTests = [
  forbid(
    'MemberExpression[object.name=/^(?:test|it|describe)$/][property.name=/^(?:skip|only|todo|fixme)$/]',
    switchedOff,
  ),
  forbid("MemberExpression[object.property.name='describe'][property.name=/^(?:skip|only|fixme)$/]", switchedOff),
  forbid('CallExpression[callee.name=/^(?:xit|xtest|xdescribe|fit|fdescribe)$/]', switchedOff),
  forbid("CallExpression[callee.property.name='waitForTimeout']", 'Wait for what should be seen, not for time.'),
];
