import type {Meta} from '@storybook/web-components-vite';
import {bootstrapItalia} from './hosts/bootstrap-italia.ts';
import {inHost} from './hosts/host.ts';

const meta = {title: 'In the wild/Bootstrap Italia 2'} satisfies Meta;
export default meta;

export const Consultation = inHost(bootstrapItalia, 'consultation');
export const Agenda = inHost(bootstrapItalia, 'agenda');
export const Dataset = inHost(bootstrapItalia, 'dataset');
export const Plan = inHost(bootstrapItalia, 'plan');
export const Commitment = inHost(bootstrapItalia, 'commitment');
