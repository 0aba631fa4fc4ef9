-- Whom an activity is for is counted like its kind.
create or replace view activities.activity_line as
select a.id, a.campaign_id, a.unit_id, a.title, a.kind_code, a.region_code, a.format, a.review_state, a.public_status,
       a.late, a.expected_people, a.round, a.submitted_at, a.published_at, a.first_starts_at, a.last_ends_at,
       a.session_count, a.changed_at, a.audiences
  from activities.activity a;
