BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE deleted_files (
	id INTEGER NOT NULL, 
	inspection_id INTEGER NOT NULL, 
	kinds VARCHAR(50) NOT NULL, 
	deleted_at DATETIME NOT NULL, 
	reason VARCHAR(50) NOT NULL, 
	bytes BIGINT NOT NULL, 
	CONSTRAINT pk_deleted_files PRIMARY KEY (id), 
	CONSTRAINT fk_deleted_files_inspection_id_inspections FOREIGN KEY(inspection_id) REFERENCES inspections (id) ON DELETE CASCADE
);
CREATE TABLE dispositions (
	id INTEGER NOT NULL, 
	inspection_id INTEGER NOT NULL, 
	revision INTEGER NOT NULL, 
	decided_at DATETIME NOT NULL, 
	user VARCHAR(200) NOT NULL, 
	disposition VARCHAR(10), 
	defect_type VARCHAR(100), 
	note TEXT NOT NULL, 
	restores INTEGER, 
	CONSTRAINT pk_dispositions PRIMARY KEY (id), 
	CONSTRAINT fk_dispositions_inspection_id_inspections FOREIGN KEY(inspection_id) REFERENCES inspections (id) ON DELETE CASCADE, 
	CONSTRAINT uq_dispositions_inspection_id_revision UNIQUE (inspection_id, revision)
);
INSERT INTO "dispositions" VALUES(1,1,1,'2026-11-22 07:32:59.484906','berta','DEFECT','dent','',NULL);
CREATE TABLE inspections (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	uuid VARCHAR(36) NOT NULL, 
	inspected_at DATETIME NOT NULL, 
	part_sequence INTEGER NOT NULL, 
	serial VARCHAR(200), 
	recipe_version_id INTEGER, 
	recipe_name VARCHAR(200) NOT NULL, 
	recipe_version INTEGER NOT NULL, 
	reference_fingerprint VARCHAR(64) NOT NULL, 
	weights_sha256 VARCHAR(64) NOT NULL, 
	review_limit DOUBLE, 
	reject_limit DOUBLE, 
	pixel_limit DOUBLE, 
	score DOUBLE, 
	language_score DOUBLE, 
	visual_score DOUBLE, 
	verdict VARCHAR(10) NOT NULL, 
	reason_code VARCHAR(100), 
	reason_values JSON NOT NULL, 
	gate_readings JSON NOT NULL, 
	stage_times_ms JSON NOT NULL, 
	"trigger" VARCHAR(50) NOT NULL, 
	camera VARCHAR(500) NOT NULL, 
	user VARCHAR(200) NOT NULL, 
	software_version VARCHAR(50) NOT NULL, 
	image_path VARCHAR(500), 
	map_path VARCHAR(500), 
	heatmap_path VARCHAR(500), 
	truth_defect VARCHAR(100), lot VARCHAR(200), run_uuid VARCHAR(36), nearest_reference JSON, defect_type VARCHAR(100), revision INTEGER DEFAULT '0' NOT NULL, disposition VARCHAR(10) CONSTRAINT ck_inspections_disposition CHECK (disposition IN ('GOOD', 'DEFECT', 'UNSURE')), 
	CONSTRAINT ck_inspections_verdict CHECK (verdict IN ('PASS', 'REVIEW', 'FAIL', 'NOT_JUDGED')), 
	CONSTRAINT fk_inspections_recipe_version_id_recipe_versions FOREIGN KEY(recipe_version_id) REFERENCES recipe_versions (id) ON DELETE SET NULL, 
	CONSTRAINT uq_inspections_uuid UNIQUE (uuid)
);
INSERT INTO "inspections" VALUES(1,'uuid-0','2026-11-21 12:00:00.000000',1,'A-1',1,'Washer',1,'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee','ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',0.4,0.6,0.5,0.699999988079071,NULL,0.699999988079071,'FAIL','score_above_reject','{"score": 0.75}','{"sharpness": 12.5}','{"encode": 2.0}','software','simulated:washer','anna','0.1.0','i.jpg',NULL,NULL,'scratch','L-1',NULL,NULL,'dent',1,'DEFECT');
INSERT INTO "inspections" VALUES(2,'uuid-1','2026-11-21 12:00:00.000000',2,'A-1',1,'Washer',1,'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee','ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',NULL,NULL,NULL,NULL,NULL,NULL,'NOT_JUDGED','score_above_reject','{"score": 0.75}','{"sharpness": 12.5}','{"encode": 2.0}','software','simulated:washer','anna','0.1.0','i.jpg',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "inspections" VALUES(3,'uuid-2','2026-11-21 12:05:00.000000',3,'study-1-A1-1',1,'Washer',1,'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee','ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',0.4,0.6,0.5,0.699999988079071,NULL,0.699999988079071,'FAIL','score_above_reject','{"score": 0.75}','{"sharpness": 12.5}','{"encode": 2.0}','software','simulated:washer','anna','0.1.0','i.jpg',NULL,NULL,'scratch','study-1',NULL,NULL,NULL,0,NULL);
INSERT INTO "inspections" VALUES(4,'uuid-3','2026-11-20 12:00:00.000000',4,NULL,1,'Washer',1,'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee','ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',0.4,0.6,0.5,0.699999988079071,NULL,0.699999988079071,'PASS','score_above_reject','{"score": 0.75}','{"sharpness": 12.5}','{"encode": 2.0}','software','simulated:washer','anna','0.1.0','i.jpg',NULL,NULL,'scratch',NULL,NULL,NULL,NULL,0,NULL);
CREATE TABLE recipe_versions (
	id INTEGER NOT NULL, 
	recipe_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	settings TEXT NOT NULL, 
	imaging_fingerprint VARCHAR(64) NOT NULL, 
	model_fingerprint VARCHAR(64) NOT NULL, 
	reference_fingerprint VARCHAR(64) NOT NULL, 
	review_limit DOUBLE, 
	reject_limit DOUBLE, 
	released_at DATETIME, 
	released_by VARCHAR(200), 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(200) NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_recipe_versions PRIMARY KEY (id), 
	CONSTRAINT ck_recipe_versions_number CHECK (number >= 1), 
	CONSTRAINT fk_recipe_versions_recipe_id_recipes FOREIGN KEY(recipe_id) REFERENCES recipes (id) ON DELETE CASCADE, 
	CONSTRAINT uq_recipe_versions_recipe_id_number UNIQUE (recipe_id, number)
);
INSERT INTO "recipe_versions" VALUES(1,1,1,'{"captured_under": "", "defect_types": [], "detector": {"adapters": null, "class_name": "metal washer", "defect_words": [], "detector": "winclip", "image_size": null, "match_radius": 0, "model_name": "ViT-B-16-plus-240", "profile": "calibrated", "tier": "detailed", "variants": [], "weights": "laion400m_e31"}, "gate": null, "golden_scores": [], "image_every": 10, "image_policy": "all", "imaging": {"aligned": false, "camera": "device:0", "exposure_us": null, "focus": null, "fps": null, "gain": null, "height": null, "region": null, "tiles": null, "white_balance_k": null, "width": null}, "interval_s": 1.0, "known_bad": [], "limits": {"clear_below": null, "clear_pixel": null, "count": 3, "false_reject_rate": 0.05, "method": "t-bound", "pixel": 0.5, "provisional": false, "reject": 0.6, "review": 0.4}, "limits_under": "", "name": "Washer", "presence": null, "proof": [], "reads_codes": false, "record_interval_s": 2.0, "references": [{"path": "references/b/b.png", "sha256": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"}, {"path": "references/a/a.png", "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}], "self_test": false, "serial": "none", "takt_s": null, "trigger": "software", "tuning": [], "wanted_rate": 0.05, "weights_sha256": ""}','5f862ebbfce07d171db4f04c293c6c73d9ec6bf966a66e8a52587fb0e279f381','45609299ed3281fcc4c4f33dffb4540d6a3788caa9c41126b3728f02af5e9c5c','2ba3056e95d23c0c154eca683e330401c46e441d5074523e16349e29d7597a64',0.4,0.6,'2026-11-22 07:32:59.472103','anna','2026-11-22 07:32:59.455721','anna','');
CREATE TABLE recipes (
	id INTEGER NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	name_key VARCHAR(200) NOT NULL, 
	active_version INTEGER, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_recipes PRIMARY KEY (id), 
	CONSTRAINT uq_recipes_name_key UNIQUE (name_key)
);
INSERT INTO "recipes" VALUES(1,'Washer','washer',1,'2026-11-22 07:32:59.455721');
CREATE TABLE reference_images (
	recipe_version_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	path VARCHAR(500) NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_reference_images PRIMARY KEY (recipe_version_id, position), 
	CONSTRAINT fk_reference_images_recipe_version_id_recipe_versions FOREIGN KEY(recipe_version_id) REFERENCES recipe_versions (id) ON DELETE CASCADE
);
INSERT INTO "reference_images" VALUES(1,0,'references/b/b.png','bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb');
INSERT INTO "reference_images" VALUES(1,1,'references/a/a.png','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
CREATE TABLE regions (
	id INTEGER NOT NULL, 
	inspection_id INTEGER NOT NULL, 
	x INTEGER NOT NULL, 
	y INTEGER NOT NULL, 
	width INTEGER NOT NULL, 
	height INTEGER NOT NULL, 
	area INTEGER NOT NULL, 
	peak DOUBLE NOT NULL, 
	peak_x INTEGER NOT NULL, 
	peak_y INTEGER NOT NULL, 
	CONSTRAINT pk_regions PRIMARY KEY (id), 
	CONSTRAINT fk_regions_inspection_id_inspections FOREIGN KEY(inspection_id) REFERENCES inspections (id) ON DELETE CASCADE
);
INSERT INTO "regions" VALUES(1,1,1,2,3,4,12,0.7,2,3);
INSERT INTO "regions" VALUES(2,1,10,20,3,4,9,0.6,11,21);
INSERT INTO "regions" VALUES(3,3,1,2,3,4,12,0.7,2,3);
INSERT INTO "regions" VALUES(4,3,10,20,3,4,9,0.6,11,21);
CREATE TABLE shift_tests (
	id INTEGER NOT NULL, 
	tested_at DATETIME NOT NULL, 
	recipe_name VARCHAR(200) NOT NULL, 
	recipe_version INTEGER NOT NULL, 
	passed BOOLEAN NOT NULL, 
	user VARCHAR(200) NOT NULL, 
	parts JSON NOT NULL, 
	imaging_code VARCHAR(100), 
	imaging_values JSON NOT NULL, 
	CONSTRAINT pk_shift_tests PRIMARY KEY (id)
);
CREATE TABLE studies (
	id INTEGER NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	recipe_name VARCHAR(200) NOT NULL, 
	recipe_version INTEGER NOT NULL, 
	started_at DATETIME NOT NULL, 
	finished_at DATETIME, 
	user VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_studies PRIMARY KEY (id)
);
CREATE TABLE study_judgements (
	id INTEGER NOT NULL, 
	study_id INTEGER NOT NULL, 
	part VARCHAR(200) NOT NULL, 
	is_good BOOLEAN NOT NULL, 
	repeat INTEGER NOT NULL, 
	verdict VARCHAR(10) NOT NULL, 
	score DOUBLE, 
	inspection_id INTEGER, 
	CONSTRAINT pk_study_judgements PRIMARY KEY (id), 
	CONSTRAINT ck_study_judgements_verdict CHECK (verdict IN ('PASS', 'REVIEW', 'FAIL', 'NOT_JUDGED')), 
	CONSTRAINT fk_study_judgements_inspection_id_inspections FOREIGN KEY(inspection_id) REFERENCES inspections (id) ON DELETE SET NULL, 
	CONSTRAINT fk_study_judgements_study_id_studies FOREIGN KEY(study_id) REFERENCES studies (id) ON DELETE CASCADE, 
	CONSTRAINT uq_study_judgements_study_id_part_repeat UNIQUE (study_id, part, repeat)
);
CREATE INDEX ix_inspections_recipe_name ON inspections (recipe_name);
CREATE INDEX ix_inspections_recipe_name_verdict ON inspections (recipe_name, verdict);
CREATE INDEX ix_inspections_recipe_version_id ON inspections (recipe_version_id);
CREATE INDEX ix_inspections_serial ON inspections (serial);
CREATE INDEX ix_inspections_verdict ON inspections (verdict);
CREATE INDEX ix_regions_inspection_id ON regions (inspection_id);
CREATE INDEX ix_shift_tests_recipe_name_tested_at ON shift_tests (recipe_name, tested_at);
CREATE INDEX ix_inspections_inspected_at_verdict_disposition_recipe_name ON inspections (inspected_at, verdict, disposition, recipe_name);
CREATE INDEX ix_inspections_overview ON inspections (id, inspected_at, score, verdict, disposition, recipe_name, recipe_version, lot, serial);
CREATE INDEX ix_inspections_needs_review ON inspections (id, recipe_name, verdict, disposition) WHERE verdict != 'PASS' AND disposition IS NULL;
CREATE INDEX ix_inspections_disposition ON inspections (disposition) WHERE disposition IS NOT NULL;
CREATE INDEX ix_inspections_lot_recipe_name ON inspections (lot, recipe_name) WHERE lot IS NOT NULL;
CREATE INDEX ix_deleted_files_inspection_id ON deleted_files (inspection_id);
CREATE INDEX ix_study_judgements_inspection_id ON study_judgements (inspection_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('inspections',4);
COMMIT;
