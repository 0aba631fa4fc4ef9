-- When and where holders believe their session to be: what differs from the programme after an edit is told to them, once.
alter table reservations.stock
    add column told_starts_at timestamptz,
    add column told_ends_at timestamptz,
    add column told_place text,
    -- how often it was moved, for calendars that hold an older entry
    add column moves int not null default 0;

update reservations.stock stock
   set told_starts_at = line.starts_at, told_ends_at = line.ends_at,
       told_place = concat_ws(' ', line.site_name, line.site_address)
  from activities.session_line line
 where line.id = stock.session_id;
