-- Who held a place, did not come and did not give it back. Three of them within half a year suspend booking for a month.
create table reservations.suspension (
    id         uuid        primary key,
    account_id uuid        not null,
    -- how many no-shows it was made for; with fewer that still count it falls
    missed     int         not null check (missed > 0),
    made_at    timestamptz not null,
    ends_at    timestamptz not null,
    lifted_at  timestamptz,
    check (ends_at > made_at),
    constraint suspension_one_at_a_time
        exclude using gist (account_id with =, tstzrange(made_at, ends_at) with &&) where (lifted_at is null)
);
create index suspension_of_person on reservations.suspension (account_id, ends_at) where lifted_at is null;

create table reservations.no_show (
    reservation_id uuid        primary key references reservations.reservation (id),
    account_id     uuid        not null,
    session_id     uuid        not null,
    -- the festival's day of the session
    day            date        not null,
    counted_at     timestamptz not null,
    excused_at     timestamptz,
    -- what it has led to; each counts for one suspension only
    suspension_id  uuid        references reservations.suspension (id)
);
create index no_show_of_person on reservations.no_show (account_id, day) where excused_at is null;
create index no_show_of_suspension on reservations.no_show (suspension_id) where suspension_id is not null;

-- The person's word against a suspension; once. Sealed, since people write of their health.
create table reservations.appeal (
    id            uuid        primary key,
    suspension_id uuid        not null unique references reservations.suspension (id),
    sealed_text   bytea       not null,
    made_at       timestamptz not null,
    decision      text        check (decision in ('ACCEPTED', 'DECLINED')),
    reason        text        not null default '',
    decided_at    timestamptz,
    decided_by    uuid,
    check ((decision is null) = (decided_at is null))
);
create index appeal_open on reservations.appeal (made_at) where decision is null;

-- Suspensions with the unit whose sessions were missed most, which looks at an appeal.
create view reservations.suspension_line as
select s.id, s.account_id, s.missed, s.made_at, s.ends_at, s.lifted_at,
       (select mode() within group (order by line.unit_id)
          from reservations.no_show n
          join activities.session_line line on line.id = n.session_id
         where n.suspension_id = s.id) as unit_id
  from reservations.suspension s;

-- Who was reminded of their session, so that it happens once.
create table reservations.reminder (
    reservation_id uuid        primary key references reservations.reservation (id),
    told_at        timestamptz not null
);
