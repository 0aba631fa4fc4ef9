-- The same picture at another activity too, also made smaller or encoded anew: something to look at, not to punish.
create or replace view results.doubled_picture as
select p.activity_id, p.picture_id, o.activity_id as other_activity_id
  from results.picture p
  join results.picture o on o.sha256 = p.sha256 and o.activity_id <> p.activity_id
 union all
select p.activity_id, p.picture_id, o.activity_id
  from results.picture p
 cross join lateral files.lookalikes(p.picture_id) l
  join results.picture o on o.picture_id = l.picture_id and o.activity_id <> p.activity_id and o.sha256 <> p.sha256;
