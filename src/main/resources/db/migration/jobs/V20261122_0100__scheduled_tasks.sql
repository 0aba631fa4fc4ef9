create schema if not exists jobs;

create table jobs.scheduled_task (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);

create index scheduled_task_by_time on jobs.scheduled_task (execution_time);
create index scheduled_task_by_heartbeat on jobs.scheduled_task (last_heartbeat);

create view jobs.job_line as
select task_name as name, task_instance as instance, execution_time as due_at, picked as running,
       last_success as succeeded_at, last_failure as failed_at, coalesce(consecutive_failures, 0) as failures
  from jobs.scheduled_task;

comment on view jobs.job_line is 'For the operator: what is planned, how it went last.';
