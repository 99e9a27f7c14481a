BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
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
	truth_defect VARCHAR(100), 
	CONSTRAINT ck_inspections_verdict CHECK (verdict IN ('PASS', 'REVIEW', 'FAIL', 'NOT_JUDGED')), 
	CONSTRAINT fk_inspections_recipe_version_id_recipe_versions FOREIGN KEY(recipe_version_id) REFERENCES recipe_versions (id) ON DELETE SET NULL, 
	CONSTRAINT uq_inspections_uuid UNIQUE (uuid)
);
INSERT INTO "inspections" VALUES(1,'00000000-0000-4000-8000-000000000000','2026-11-21 12:00:00.000000',1,'A-1',1,'Washer',1,'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee','ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',0.4,0.6,0.5,0.699999988079071,NULL,0.699999988079071,'FAIL','score_above_reject','{"score": 0.75}','{"sharpness": 12.5}','{"capture": 1.5, "encode": 20.0}','software','simulated:washer','anna','0.1.0','inspections/2026/11/21/a.jpg','inspections/2026/11/21/a.npz',NULL,'scratch');
INSERT INTO "inspections" VALUES(2,'00000000-0000-4000-8000-000000000001','2026-11-21 12:00:00.000000',2,'A-1',1,'Washer',1,'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee','ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',NULL,NULL,NULL,NULL,NULL,NULL,'NOT_JUDGED','score_above_reject','{"score": 0.75}','{"sharpness": 12.5}','{"capture": 1.5, "encode": 20.0}','software','simulated:washer','anna','0.1.0',NULL,NULL,NULL,NULL);
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
INSERT INTO "recipe_versions" VALUES(1,1,1,'{"detector": {"class_name": "metal washer", "match_radius": 0, "model_name": "ViT-B-16-plus-240", "profile": "paper", "weights": "laion400m_e31"}, "imaging": {"camera": "device:0", "exposure_us": null, "fps": null, "gain": null, "height": null, "width": null}, "limits": {"count": 3, "false_reject_rate": 0.05, "method": "t-bound", "pixel": 0.5, "provisional": false, "reject": 0.6, "review": 0.4}, "name": "Washer", "record_interval_s": 2.0, "references": [{"path": "references/b/b.png", "sha256": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"}, {"path": "references/a/a.png", "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}], "trigger": "software"}','c8c4584802613f45ef35e979b6f16eab9876aa4eb5f79eec342e6350014061d7','24bb7d082f06eec6ce8af5296e8b2af8dae32edfc6c96015d532cf7247f8ab8a','2ba3056e95d23c0c154eca683e330401c46e441d5074523e16349e29d7597a64',0.4,0.6,'2026-11-21 21:12:53.292982','boss','2026-11-21 21:12:53.277467','anna','first set-up');
CREATE TABLE recipes (
	id INTEGER NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	name_key VARCHAR(200) NOT NULL, 
	active_version INTEGER, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_recipes PRIMARY KEY (id), 
	CONSTRAINT uq_recipes_name_key UNIQUE (name_key)
);
INSERT INTO "recipes" VALUES(1,'Washer','washer',1,'2026-11-21 21:12:53.277467');
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
INSERT INTO "shift_tests" VALUES(1,'2026-11-21 06:00:00.000000','Washer',1,1,'anna','{"parts": []}',NULL,'{}');
CREATE INDEX ix_inspections_inspected_at_verdict ON inspections (inspected_at, verdict);
CREATE INDEX ix_inspections_recipe_name ON inspections (recipe_name);
CREATE INDEX ix_inspections_recipe_name_verdict ON inspections (recipe_name, verdict);
CREATE INDEX ix_inspections_recipe_version_id ON inspections (recipe_version_id);
CREATE INDEX ix_inspections_serial ON inspections (serial);
CREATE INDEX ix_inspections_verdict ON inspections (verdict);
CREATE INDEX ix_regions_inspection_id ON regions (inspection_id);
CREATE INDEX ix_shift_tests_recipe_name_tested_at ON shift_tests (recipe_name, tested_at);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('inspections',2);
COMMIT;
