// The tags of Arengo in JSX, with their properties and events.
import type {} from 'arengo/react';
