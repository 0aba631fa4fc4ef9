-- A notice (通知) is an official document; what a person is told on the own page is a message (消息).
alter table messages.notice rename to message;
alter index messages.notice_by_person rename to message_by_person;
alter index messages.notice_unread rename to message_unread;
alter index messages.notice_by_time rename to message_by_time;
alter table messages.outgoing rename column notice_id to message_id;
alter index messages.outgoing_by_notice rename to outgoing_by_message;
comment on table messages.outgoing is
  'The outbox. Addresses of messages are asked for when they go; codes are sealed and erased once sent.';
