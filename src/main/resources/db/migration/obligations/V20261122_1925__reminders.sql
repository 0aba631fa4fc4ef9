-- Up to which day reminders were sent, and to whom today: a job that is begun again tells nobody twice.
create table obligations.reminder_run (
    run_on     date primary key,
    told_until date not null
);

create table obligations.reminded (
    unit_id uuid not null,
    day     date not null,
    primary key (day, unit_id)
);
