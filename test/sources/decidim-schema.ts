import {buildSchema} from 'graphql';

/** The versions that a page may meet. */
export const versions = [26, 27, 28, 29, 30, 31] as const;
export type Version = (typeof versions)[number];

/** The part of the API that can be asked for what we show, as each version has it; written for these tests. */
export function schemaOf(version: Version) {
  const from = (least: Version, fields: string) => (version >= least ? fields : '');
  const until = (last: Version, fields: string) => (version <= last ? fields : '');
  const component = `
    id: ID!
    name: TranslatedField!
    participatorySpace: ParticipatorySpace!
    weight: Int!
    ${from(31, 'url: String!')}`;
  const topics = from(30, 'taxonomies: [Taxonomy!]') + until(29, 'category: Category');
  const connection = (node: string) => `
    type ${node}Connection { nodes: [${node}] pageInfo: PageInfo! }`;
  const arguments_ = 'after: String, before: String, first: Int, last: Int';
  const day = from(28, 'DateTime') + until(27, 'Date');
  return buildSchema(`
    scalar Date
    scalar DateTime
    type Query {
      assemblies(filter: SpaceFilter, order: SpaceSort): [Assembly${until(29, '!')}]
      assembly(id: ID): Assembly
      component(id: ID!): ComponentInterface
      organization: Organization
      participatoryProcess(id: ID, slug: String): ParticipatoryProcess
      participatoryProcesses(filter: SpaceFilter, order: SpaceSort): [ParticipatoryProcess${until(29, '!')}]
    }
    input SpaceFilter { publishedSince: String }
    input SpaceSort { id: String publishedAt: String startDate: String }
    type TranslatedField {
      locales: [String]
      translation(locale: String!): String
      translations(locales: [String!]): [LocalizedString]!
    }
    type LocalizedString { locale: String! machineTranslated: Boolean! text: String }
    type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
    type Organization { name: ${from(29, 'TranslatedField')}${until(28, 'String')} }
    type ParticipatorySpace { id: ID! title: TranslatedField! type: String! }
    type ParticipatoryProcess {
      id: ID!
      slug: String!
      title: TranslatedField!
      shortDescription: TranslatedField
      startDate: Date
      endDate: Date
      steps: [Step]!
      components: [ComponentInterface${until(29, '!')}]
    }
    type Step { id: ID! active: Boolean title: TranslatedField! startDate: ${day} endDate: ${day} }
    type Assembly {
      id: ID!
      slug: String!
      title: TranslatedField!
      shortDescription: TranslatedField
      components: [ComponentInterface${until(29, '!')}]
    }
    interface ComponentInterface {${component} }
    type Component implements ComponentInterface {${component} }
    type Meetings implements ComponentInterface {${component}
      meeting(id: ID!): Meeting
      meetings(${arguments_}): MeetingConnection
    }
    ${connection('Meeting')}
    type Meeting {
      id: ID!
      title: TranslatedField!
      description: TranslatedField
      startTime: DateTime!
      endTime: DateTime!
      typeOfMeeting: String!
      address: String
      location: TranslatedField
      coordinates: Coordinates
      attachments: [Attachment]!
      closed: Boolean!
      isWithdrawn: Boolean!
      onlineMeetingUrl: String!
      author: Author
      updatedAt: DateTime
      ${topics}
      ${from(29, 'withdrawn: Boolean')}
    }
    type Author { name: String! }
    type Coordinates { latitude: Float! longitude: Float! }
    type Attachment { url: String! type: String! thumbnail: String ${from(28, 'title: TranslatedField!')} }
    type Category { id: ID! name: TranslatedField! }
    ${from(30, 'type Taxonomy { id: ID! name: TranslatedField! isRoot: Boolean }')}
    type Accountability implements ComponentInterface {${component}
      result(id: ID!): Result
      results(${arguments_}): ResultConnection
    }
    ${connection('Result')}
    type Result {
      id: ID!
      title: TranslatedField
      description: TranslatedField
      startDate: Date
      endDate: Date
      progress: Float
      childrenCount: Int
      parent: Result
      status: Status
      timelineEntries: [TimelineEntry]
      ${topics}
      ${until(26, 'name: TranslatedField!')}
    }
    type Status { id: ID! key: String name: TranslatedField progress: Int }
    type TimelineEntry { id: ID! entryDate: Date description: TranslatedField ${from(27, 'title: TranslatedField')} }
    type Surveys implements ComponentInterface {${component}
      survey(id: ID!): Survey
      surveys(${arguments_}): SurveyConnection
    }
    ${connection('Survey')}
    type Survey { id: ID! questionnaire: Questionnaire }
    type Questionnaire { id: ID! title: TranslatedField! description: TranslatedField questions: [Question]! }
    type Question {
      id: ID!
      body: TranslatedField!
      questionType: String
      ${until(30, 'answerOptions: [Option]!')}
      ${from(31, 'responseOptions: [Option]!')}
    }
    type Option { id: ID! body: TranslatedField! }
  `);
}
