-- Every session with its times, published or not: who holds a ticket may look at it whatever becomes of the activity's page.
create view activities.session_line as
select s.id, s.activity_id, a.campaign_id, a.unit_id, a.title, place.name as site_name, place.address as site_address,
       s.starts_at, s.ends_at, s.capacity, s.bookable, s.booking_opens_at,
       a.review_state, a.public_status, a.published_at
  from activities.session s
  join activities.activity a on a.id = s.activity_id
  left join activities.site place on place.id = s.site_id
 where s.starts_at is not null and s.ends_at is not null;
