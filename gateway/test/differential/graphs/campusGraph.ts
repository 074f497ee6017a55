import type { TestGraph } from '../TestGraph';
import { link } from './link';

const registry = `
  ${link}
  scalar JSON
  type Query {
    students(year: Int): [Student]
    student(code: Code!): Student
    campus: Campus @shareable
    rooms: [Room!]!
  }
  type Mutation { enrol(student: ID!, note: JSON): Student  expel(ids: [ID!]! = ["1"]): Int }
  type Student
    @key(fields: "id")
    @key(fields: "number", resolvable: false)
    @key(fields: "home { one two }", resolvable: false)
    @key(fields: "id home { two three }", resolvable: false) {
    id: ID!
    number: Int!
    home: Home!
    name: String!
    tutor: Teacher
    record: JSON
    grade: Grade!
  }
  type Home @shareable { one: ID! two: ID! three: ID! }
  type Teacher @key(fields: "id") { id: ID! name: String! rank: Int students(first: Int): [Student!] }
  type Room @key(fields: "building { code } floor") { building: Building! floor: Int! seats: Int grid: [[Int!]!] plan: [[Spot]] }
  type Building @shareable { code: ID! name: String! }
  type Spot { x: Int! y: Int! taken: Student }
  type Campus @shareable { name: String! rector: Teacher map: Map }
  type Map @shareable { scale: Float north: String! }
  enum Grade { A B C FAILED @inaccessible }
  input Code { value: ID! kind: Kind = SHORT }
  enum Kind { SHORT LONG }
`;

const sports = `
  ${link}
  type Query { teams(kind: Sport): [Team]  campus: Campus @shareable  captain: Student }
  type Team @key(fields: "id") { id: ID! name: String! members: [Student]! captain: Student sport: Sport }
  type Student
    @key(fields: "home { one two }", resolvable: false)
    @key(fields: "id home { two three }")
    @key(fields: "number", resolvable: false)
    @key(fields: "id", resolvable: false) {
    id: ID!
    number: Int!
    home: Home!
    name: String! @external
    jersey: String! @requires(fields: "name")
    medals: [Medal!]
  }
  type Home @shareable { one: ID! two: ID! three: ID! }
  type Medal { name: String! at: Home }
  type Campus @shareable { name: String! stadium: String map: Map }
  type Map @shareable { scale: Float tracks: [Float] }
  enum Sport { CHESS ROWING }
`;

const timetable = `
  ${link}
  type Query { lessons(day: Int! = 1): [Lesson!]  campus: Campus @shareable }
  type Mutation { move(lesson: ID!, to: SlotInput!): Lesson! }
  type Lesson @key(fields: "id") {
    id: ID!
    room: Room
    teacher: Teacher!
    substitute: Teacher
    slots: [[Slot]!]!
    previous: Lesson
    difficulty: Int
    isEasy: Boolean @requires(fields: "isPopular")
    isPopular: Boolean @external
  }
  type Slot { day: Int! hour: Int next: Slot }
  type Room @key(fields: "building { code } floor") { building: Building! floor: Int! lessons: [Lesson] free: Boolean! }
  type Building @shareable { code: ID! name: String! }
  type Teacher @key(fields: "id") {
    id: ID!
    rank: Int @external
    load: Float @requires(fields: "rank")
    lessons(first: Int = 2): [Lesson!]
  }
  type Campus @shareable { name: String! opens: Int }
  input SlotInput { day: Int! hour: Int = 8 tags: [String] }
`;

const surveys = `
  ${link}
  type Query { polls: [Poll]  hidden: Student @inaccessible }
  type Lesson @key(fields: "id") {
    id: ID!
    difficulty: Int @external
    isPopular: Boolean @requires(fields: "difficulty")
    votes(by: ID): [Vote!]
    comment: String @requires(fields: "difficulty")
  }
  type Vote { score: Int! voter: Teacher }
  type Student @key(fields: "number") { number: Int! votes: [Vote]  trust: Float! secret: String @inaccessible }
  type Poll @key(fields: "id") { id: ID! question(upper: Boolean): String! answers: [Answer!]! }
  type Teacher @key(fields: "id", resolvable: false) { id: ID! }
  union Answer = Yes | No | Teacher
  type Yes { strength: Int reason: String! }
  type No { reason: String! instead: Answer }
`;

/** Compound, nested and mixed keys, and fields that require each other in circles across members. */
export const campusGraph: TestGraph = {
  name: 'a campus',
  subgraphs: [
    { name: 'registry', sdl: registry },
    { name: 'sports', sdl: sports },
    { name: 'timetable', sdl: timetable },
    { name: 'surveys', sdl: surveys },
  ],
  gaps: { timetable: ['Teacher'] },
};
