-- How many people wait in line after the draw at most, as published with it; null: drawn before lines had an end.
alter table reservations.draw add column line_limit int check (line_limit >= 0);

-- Beyond the end of the line: neither a place nor a place in the line.
alter table reservations.draw_request drop constraint draw_request_outcome_check;
alter table reservations.draw_request add constraint draw_request_outcome_check
    check (outcome in ('PLACED', 'WAITING', 'NOT_DRAWN', 'LEFT_OUT'));

-- Who comes, where the terms ask for names; kept until the draw is done or called off, when the reservation has them.
create table reservations.draw_visitor (
    draw_id    uuid  not null references reservations.draw (id),
    account_id uuid  not null,
    position   int   not null check (position >= 0),
    name       bytea not null,
    kind       text  not null,
    number     bytea not null,
    primary key (draw_id, account_id, position)
);
