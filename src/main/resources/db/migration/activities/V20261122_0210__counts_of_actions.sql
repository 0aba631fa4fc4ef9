-- What is public in a campaign, without reading the wide rows: counted for the cards of joint actions.
create index activity_public on activities.activity (campaign_id, published_at) include (id) where review_state = 'PASSED';
