-- Since when a unit has had something in hand: drafts count, what was refused or cancelled does not.
create view activities.begun as
select a.id, a.campaign_id, a.unit_id, least(a.made_at, a.submitted_at, a.published_at) as begun_at
  from activities.activity a
 where a.review_state <> 'REJECTED' and a.public_status <> 'CANCELLED';
