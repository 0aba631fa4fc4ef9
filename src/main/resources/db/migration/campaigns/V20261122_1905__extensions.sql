-- More time for one unit, granted by a unit above it. Named by the origin of the deadline or quota that asks (or the stage of a
-- summary, which is one), so that a list stated anew below keeps it. Granted again, the later word counts.
create table campaigns.extension (
    origin_id  uuid        not null,
    unit_id    uuid        not null references units.unit (id),
    due_at     timestamptz not null,
    reason     text        not null check (reason <> '' and char_length(reason) <= 200),
    granted_by uuid,
    granted_at timestamptz not null,
    primary key (unit_id, origin_id)
);
