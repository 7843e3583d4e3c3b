import type {Meta} from '@storybook/web-components-vite';
import {wordpress} from './hosts/wordpress.ts';
import {inHost} from './hosts/host.ts';

const meta = {title: 'In the wild/WordPress theme'} satisfies Meta;
export default meta;

export const Consultation = inHost(wordpress, 'consultation');
export const Agenda = inHost(wordpress, 'agenda');
export const Dataset = inHost(wordpress, 'dataset');
export const Plan = inHost(wordpress, 'plan');
export const Commitment = inHost(wordpress, 'commitment');
