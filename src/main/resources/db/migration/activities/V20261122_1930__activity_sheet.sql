-- What is told of an activity, in all its states: for tables that offices ask for.
create view activities.activity_sheet as
select a.id, a.campaign_id, a.unit_id, a.title, a.summary, a.co_hosts, a.kind_code, a.topics, a.audiences, a.places, a.format,
       a.online_url, a.expected_people, a.science_workers, a.volunteers, a.contact_name, a.contact_phone, a.region_code,
       a.review_state, a.public_status, a.first_starts_at, a.last_ends_at, a.session_count
  from activities.activity a;
