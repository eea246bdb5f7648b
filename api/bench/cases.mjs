/** Questions of the directory: as typed on a Kyrgyz and on a Russian keyboard; then misspelt. */
const SPELT = ['үч-коргон', 'уч коргон', 'Көк-Жар', 'жаны озон', 'мөңгү', 'Алтын-Башат', 'кун гой', 'өтмөк лицей'];
const MISSPELT = ['Кызыл-Коррон', 'Жаны-Озан', 'Бийик-Булек', 'Монгуу-Сай', 'Чон-Талла', 'Томонку-Бешат'];
const REGIONS = ['batken', 'jalal-abad', 'issyk-kul', 'naryn', 'osh', 'talas', 'chuy', 'bishkek', 'osh-city'];
const WORDS = ['бөлчөк', 'олчоо', 'уйронуу', 'тарых сабак', 'энерг', 'конул', 'урок задача', 'рубрика'];

const VIEW = {
  lang: 'ky',
  expected: 'Баалоо барактарын өзүбүздүн сабакка ылайыктап алуу.',
  happened: '18 мугалим катышты, эки сабак бирге каралды.',
  worked: 'Эки мектептин мугалимдери бир топто иштеди.',
  learned: 'Ар бир топто эки мектептин мугалими болсун.',
  outcome: 'mostly-met',
  participation: { staff: 18, pupils: 40 },
  indicators: [
    { indicator: 'teacher-index-competence', expectedChange: 'increase', observed: 'Азырынча билине элек.' },
    { indicator: 'teacher-index-innovativeness', expectedChange: 'increase', observed: null },
  ],
};

const get = (path) => ({ method: 'GET', path });
const searched = (q) => new URLSearchParams({ q }).toString();
const pair = (session, product, limit) => ({ session, product: get(`/api/v1${product}`), limit: get(limit) });
const among = (list, n) => list[n % list.length];

const searching =
  (words) =>
  ({ partnerships }, n) => {
    const q = searched(among(words, n));
    return pair(among(partnerships, n).session, `/schools?${q}`, `/search?${q}`);
  };

/**
 * What is measured. `ask(data, n)` gives the n-th question to both sides, and the session of the director who asks it.
 * Answers have to be equal, but for what the limit does not work out (`can`, the next page) and `omit`; or
 * what `same` makes of them. `atLeast` is the share of the limit's requests per second that the product has to reach.
 */
export const CASES = {
  'school-list': {
    atLeast: 0.6,
    ask: ({ partnerships }, n) => {
      const path = `/schools?region=${among(REGIONS, n)}`;
      return pair(among(partnerships, n).session, path, path);
    },
  },
  'text-search': {
    atLeast: 0.7,
    ask: searching(SPELT),
  },
  'text-search-misspelt': {
    atLeast: 0.7,
    ask: searching(MISSPELT),
  },
  'partnership-detail': {
    atLeast: 0.6,
    omit: ['steps', 'step'],
    ask: ({ partnerships }, n) => {
      const { id, session } = among(partnerships, n);
      return pair(session, `/partnerships/${id}`, `/partnership?id=${id}`);
    },
  },
  'evaluation-create': {
    atLeast: 0.45,
    writes: true,
    ask: ({ slots }, n) => {
      const { event, school, session } = among(slots, n);
      const body = JSON.stringify(VIEW);
      const headers = { 'content-type': 'application/json', 'if-match': '"0"' };
      return {
        session,
        product: { method: 'PUT', path: `/api/v1/events/${event}/evaluations/${school}`, body, headers },
        limit: { method: 'POST', path: `/evaluation?event=${event}&school=${school}`, body, headers },
      };
    },
  },
  matches: {
    // Matching has its own goal: ten times plain SQL, and a first page within 5 ms.
    atLeast: 10,
    slowestMs: 5,
    connections: 1,
    same: ({ items }) => items.map(({ school }) => school.id),
    ask: ({ partnerships }, n) => {
      const { school, session } = among(partnerships, n);
      return pair(session, `/schools/${school}/matches`, `/matches?id=${school}`);
    },
  },
  'resource-search': {
    atLeast: 0.65,
    ask: ({ partnerships }, n) => {
      const q = searched(among(WORDS, n));
      const { school, session } = among(partnerships, n);
      return pair(session, `/resources?${q}`, `/resources?${q}&school=${school}`);
    },
  },
};
