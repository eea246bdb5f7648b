import { Module } from '@nestjs/common';
import { MarkRead } from './actions/mark-read.js';
import { NotificationsController } from './notifications.controller.js';
import { NotificationsReader } from './notifications.reader.js';
import { Teller } from './telling/teller.js';

@Module({ controllers: [NotificationsController], providers: [NotificationsReader, MarkRead, Teller] })
export class NotificationsModule {}
