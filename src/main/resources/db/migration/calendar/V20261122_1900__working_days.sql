create schema if not exists calendar;

-- The days on which the State Council's plan departs from Monday to Friday.
create table calendar.special_day (
    day     date primary key,
    working boolean not null
);

insert into calendar.special_day (day, working)
select day::date, false
  from (values ('2021-01-01', '2021-01-03'), ('2021-02-11', '2021-02-17'), ('2021-04-03', '2021-04-05'),
               ('2021-05-01', '2021-05-05'), ('2021-06-12', '2021-06-14'), ('2021-09-19', '2021-09-21'),
               ('2021-10-01', '2021-10-07'), ('2022-01-01', '2022-01-03'), ('2022-01-31', '2022-02-06'),
               ('2022-04-03', '2022-04-05'), ('2022-04-30', '2022-05-04'), ('2022-06-03', '2022-06-05'),
               ('2022-09-10', '2022-09-12'), ('2022-10-01', '2022-10-07'), ('2022-12-31', '2023-01-02'),
               ('2023-01-21', '2023-01-27'), ('2023-04-05', '2023-04-05'), ('2023-04-29', '2023-05-03'),
               ('2023-06-22', '2023-06-24'), ('2023-09-29', '2023-10-06'), ('2024-01-01', '2024-01-01'),
               ('2024-02-10', '2024-02-17'), ('2024-04-04', '2024-04-06'), ('2024-05-01', '2024-05-05'),
               ('2024-06-10', '2024-06-10'), ('2024-09-15', '2024-09-17'), ('2024-10-01', '2024-10-07'),
               ('2025-01-01', '2025-01-01'), ('2025-01-28', '2025-02-04'), ('2025-04-04', '2025-04-06'),
               ('2025-05-01', '2025-05-05'), ('2025-05-31', '2025-06-02'), ('2025-10-01', '2025-10-08'),
               ('2026-01-01', '2026-01-03'), ('2026-02-15', '2026-02-23'), ('2026-04-04', '2026-04-06'),
               ('2026-05-01', '2026-05-05'), ('2026-06-19', '2026-06-21'), ('2026-09-25', '2026-09-27'),
               ('2026-10-01', '2026-10-07')) as holiday (first, last),
       generate_series(first::date, last::date, interval '1 day') as day
 union all
select unnest(array['2021-02-07', '2021-02-20', '2021-04-25', '2021-05-08', '2021-09-18', '2021-09-26', '2021-10-09',
                    '2022-01-29', '2022-01-30', '2022-04-02', '2022-04-24', '2022-05-07', '2022-10-08', '2022-10-09',
                    '2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06', '2023-06-25', '2023-10-07', '2023-10-08',
                    '2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29',
                    '2024-10-12', '2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11', '2026-01-04',
                    '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']::date[]), true;

create function calendar.is_working(on_day date) returns boolean
language sql stable as $$
    select coalesce((select s.working from calendar.special_day s where s.day = on_day), extract(isodow from on_day) < 6)
$$;

-- A term runs from the day after its start. The longest holiday has nine days, so three times the days and twenty are enough.
create function calendar.last_day_of_term(start date, days int, working_days boolean) returns date
language sql stable as $$
    select case when working_days
                then (select max(passed.day)
                        from (select later.day::date as day
                                from generate_series(start + 1, start + days * 3 + 20, interval '1 day') as later (day)
                                left join calendar.special_day s on s.day = later.day::date
                               where coalesce(s.working, extract(isodow from later.day) < 6)
                               order by later.day
                               limit days) passed)
                else start + days end
     where start is not null and days is not null
$$;

-- The end of the last day of a term, in the festival's time zone.
create function calendar.end_of_term(start timestamptz, days int, working_days boolean) returns timestamptz
language sql stable as $$
    select (calendar.last_day_of_term((start at time zone 'Asia/Shanghai')::date, days, working_days) + 1)::timestamp
               at time zone 'Asia/Shanghai' - interval '1 microsecond'
$$;
