import { AdmitStaff } from './actions/admit-staff.js';
import { AskToJoin } from './actions/ask-to-join.js';
import { OpenStaffLink } from './actions/open-staff-link.js';
import { ShutStaffLink } from './actions/shut-staff-link.js';
import { Colleagues } from './colleagues.js';
import { StaffLinks } from './staff-links.js';
import { StaffRequestsReader } from './staff-requests.reader.js';

export { StaffLinksController } from './staff-links.controller.js';

export const STAFF_LINKS = [
  StaffLinks,
  StaffRequestsReader,
  Colleagues,
  OpenStaffLink,
  ShutStaffLink,
  AskToJoin,
  AdmitStaff,
];
