export const id = 213;
export const ids = [213,384];
export const modules = {

/***/ 8456:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toMessageSignatureBundle = toMessageSignatureBundle;
exports.toDSSEBundle = toDSSEBundle;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __webpack_require__(9654);
const bundle_1 = __webpack_require__(7742);
// Message signature bundle - $case: 'messageSignature'
function toMessageSignatureBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'messageSignature',
            messageSignature: {
                messageDigest: {
                    algorithm: protobuf_specs_1.HashAlgorithm.SHA2_256,
                    digest: options.digest,
                },
                signature: options.signature,
            },
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
// DSSE envelope bundle - $case: 'dsseEnvelope'
function toDSSEBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'dsseEnvelope',
            dsseEnvelope: toEnvelope(options),
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
function toEnvelope(options) {
    return {
        payloadType: options.artifactType,
        payload: options.artifact,
        signatures: [toSignature(options)],
    };
}
function toSignature(options) {
    return {
        keyid: options.keyHint || '',
        sig: options.signature,
    };
}
// Verification material
function toVerificationMaterial(options) {
    return {
        content: toKeyContent(options),
        tlogEntries: [],
        timestampVerificationData: { rfc3161Timestamps: [] },
    };
}
function toKeyContent(options) {
    if (options.certificate) {
        if (options.certificateChain) {
            return {
                $case: 'x509CertificateChain',
                x509CertificateChain: {
                    certificates: [{ rawBytes: options.certificate }],
                },
            };
        }
        else {
            return {
                $case: 'certificate',
                certificate: { rawBytes: options.certificate },
            };
        }
    }
    else {
        return {
            $case: 'publicKey',
            publicKey: {
                hint: options.keyHint || '',
            },
        };
    }
}


/***/ }),

/***/ 7742:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = void 0;
exports.isBundleWithCertificateChain = isBundleWithCertificateChain;
exports.isBundleWithPublicKey = isBundleWithPublicKey;
exports.isBundleWithMessageSignature = isBundleWithMessageSignature;
exports.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope;
exports.BUNDLE_V01_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
exports.BUNDLE_V02_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.3';
exports.BUNDLE_V03_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
// Type guards for bundle variants.
function isBundleWithCertificateChain(b) {
    return b.verificationMaterial.content.$case === 'x509CertificateChain';
}
function isBundleWithPublicKey(b) {
    return b.verificationMaterial.content.$case === 'publicKey';
}
function isBundleWithMessageSignature(b) {
    return b.content.$case === 'messageSignature';
}
function isBundleWithDsseEnvelope(b) {
    return b.content.$case === 'dsseEnvelope';
}


/***/ }),

/***/ 7714:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ValidationError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class ValidationError extends Error {
    fields;
    constructor(message, fields) {
        super(message);
        this.fields = fields;
    }
}
exports.ValidationError = ValidationError;


/***/ }),

/***/ 1040:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = exports.ev = exports.vw = exports.yI = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = exports.hj = exports.PR = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var build_1 = __webpack_require__(8456);
Object.defineProperty(exports, "PR", ({ enumerable: true, get: function () { return build_1.toDSSEBundle; } }));
Object.defineProperty(exports, "hj", ({ enumerable: true, get: function () { return build_1.toMessageSignatureBundle; } }));
var bundle_1 = __webpack_require__(7742);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V01_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V02_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithCertificateChain; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithDsseEnvelope; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithMessageSignature; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithPublicKey; } });
var error_1 = __webpack_require__(7714);
Object.defineProperty(exports, "yI", ({ enumerable: true, get: function () { return error_1.ValidationError; } }));
var serialized_1 = __webpack_require__(3404);
Object.defineProperty(exports, "vw", ({ enumerable: true, get: function () { return serialized_1.bundleFromJSON; } }));
Object.defineProperty(exports, "ev", ({ enumerable: true, get: function () { return serialized_1.bundleToJSON; } }));
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.envelopeFromJSON; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.envelopeToJSON; } });
var validate_1 = __webpack_require__(9352);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundle; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleLatest; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleV01; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleV02; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.isBundleV01; } });


/***/ }),

/***/ 3404:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __webpack_require__(9654);
const bundle_1 = __webpack_require__(7742);
const validate_1 = __webpack_require__(9352);
const bundleFromJSON = (obj) => {
    const bundle = protobuf_specs_1.Bundle.fromJSON(obj);
    switch (bundle.mediaType) {
        case bundle_1.BUNDLE_V01_MEDIA_TYPE:
            (0, validate_1.assertBundleV01)(bundle);
            break;
        case bundle_1.BUNDLE_V02_MEDIA_TYPE:
            (0, validate_1.assertBundleV02)(bundle);
            break;
        default:
            (0, validate_1.assertBundleLatest)(bundle);
            break;
    }
    return bundle;
};
exports.bundleFromJSON = bundleFromJSON;
const bundleToJSON = (bundle) => {
    return protobuf_specs_1.Bundle.toJSON(bundle);
};
exports.bundleToJSON = bundleToJSON;
const envelopeFromJSON = (obj) => {
    return protobuf_specs_1.Envelope.fromJSON(obj);
};
exports.envelopeFromJSON = envelopeFromJSON;
const envelopeToJSON = (envelope) => {
    return protobuf_specs_1.Envelope.toJSON(envelope);
};
exports.envelopeToJSON = envelopeToJSON;


/***/ }),

/***/ 9352:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assertBundle = assertBundle;
exports.assertBundleV01 = assertBundleV01;
exports.isBundleV01 = isBundleV01;
exports.assertBundleV02 = assertBundleV02;
exports.assertBundleLatest = assertBundleLatest;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __webpack_require__(7714);
// Performs basic validation of a Sigstore bundle to ensure that all required
// fields are populated. This is not a complete validation of the bundle, but
// rather a check that the bundle is in a valid state to be processed by the
// rest of the code.
function assertBundle(b) {
    const invalidValues = validateBundleBase(b);
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the v0.1 bundle format.
function assertBundleV01(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionPromise(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.1 bundle', invalidValues);
    }
}
// Type guard to determine if Bundle is a v0.1 bundle.
function isBundleV01(b) {
    try {
        assertBundleV01(b);
        return true;
    }
    catch (e) {
        return false;
    }
}
// Asserts that the given bundle conforms to the v0.2 bundle format.
function assertBundleV02(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.2 bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the newest (0.3) bundle format.
function assertBundleLatest(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    invalidValues.push(...validateNoCertificateChain(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
function validateBundleBase(b) {
    const invalidValues = [];
    // Media type validation
    if (b.mediaType === undefined ||
        (!b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) &&
            !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/))) {
        invalidValues.push('mediaType');
    }
    // Content-related validation
    if (b.content === undefined) {
        invalidValues.push('content');
    }
    else {
        switch (b.content.$case) {
            case 'messageSignature':
                if (b.content.messageSignature.messageDigest === undefined) {
                    invalidValues.push('content.messageSignature.messageDigest');
                }
                else {
                    if (b.content.messageSignature.messageDigest.digest.length === 0) {
                        invalidValues.push('content.messageSignature.messageDigest.digest');
                    }
                }
                if (b.content.messageSignature.signature.length === 0) {
                    invalidValues.push('content.messageSignature.signature');
                }
                break;
            case 'dsseEnvelope':
                if (b.content.dsseEnvelope.payload.length === 0) {
                    invalidValues.push('content.dsseEnvelope.payload');
                }
                if (b.content.dsseEnvelope.signatures.length !== 1) {
                    invalidValues.push('content.dsseEnvelope.signatures');
                }
                else {
                    if (b.content.dsseEnvelope.signatures[0].sig.length === 0) {
                        invalidValues.push('content.dsseEnvelope.signatures[0].sig');
                    }
                }
                break;
        }
    }
    // Verification material-related validation
    if (b.verificationMaterial === undefined) {
        invalidValues.push('verificationMaterial');
    }
    else {
        if (b.verificationMaterial.content === undefined) {
            invalidValues.push('verificationMaterial.content');
        }
        else {
            switch (b.verificationMaterial.content.$case) {
                case 'x509CertificateChain':
                    if (b.verificationMaterial.content.x509CertificateChain.certificates
                        .length === 0) {
                        invalidValues.push('verificationMaterial.content.x509CertificateChain.certificates');
                    }
                    b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert, i) => {
                        if (cert.rawBytes.length === 0) {
                            invalidValues.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`);
                        }
                    });
                    break;
                case 'certificate':
                    if (b.verificationMaterial.content.certificate.rawBytes.length === 0) {
                        invalidValues.push('verificationMaterial.content.certificate.rawBytes');
                    }
                    break;
            }
        }
        if (b.verificationMaterial.tlogEntries === undefined) {
            invalidValues.push('verificationMaterial.tlogEntries');
        }
        else {
            if (b.verificationMaterial.tlogEntries.length > 0) {
                b.verificationMaterial.tlogEntries.forEach((entry, i) => {
                    if (entry.logId === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].logId`);
                    }
                    if (entry.kindVersion === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`);
                    }
                });
            }
        }
    }
    return invalidValues;
}
// Necessary for V01 bundles
function validateInclusionPromise(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionPromise === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`);
            }
        });
    }
    return invalidValues;
}
// Necessary for V02 and later bundles
function validateInclusionProof(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionProof === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`);
            }
            else {
                if (entry.inclusionProof.checkpoint === undefined) {
                    invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`);
                }
            }
        });
    }
    return invalidValues;
}
// Necessary for V03 and later bundles
function validateNoCertificateChain(b) {
    const invalidValues = [];
    /* istanbul ignore next */
    if (b.verificationMaterial?.content?.$case === 'x509CertificateChain') {
        invalidValues.push('verificationMaterial.content.$case');
    }
    return invalidValues;
}


/***/ }),

/***/ 9308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/engine/verify-batch/batch.js
var verify_batch_batch = __webpack_require__(3708);
// EXTERNAL MODULE: ./build/errors/diagnose.js
var diagnose = __webpack_require__(1792);
// EXTERNAL MODULE: ./build/errors/failure.js
var errors_failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/errors/remedies.js
var remedies = __webpack_require__(3804);
// EXTERNAL MODULE: ./build/files/listing/checksums.js
var checksums = __webpack_require__(9839);
// EXTERNAL MODULE: ./build/files/paths.js
var paths = __webpack_require__(3684);
// EXTERNAL MODULE: ./build/trust/instance.js + 1 modules
var instance = __webpack_require__(5888);
// EXTERNAL MODULE: ./build/trust/instance-choice.js
var instance_choice = __webpack_require__(4180);
// EXTERNAL MODULE: ./build/cli/context.js + 1 modules
var cli_context = __webpack_require__(365);
// EXTERNAL MODULE: ./build/cli/terminal/messages.js
var messages = __webpack_require__(6300);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/files/writable.js
var writable = __webpack_require__(1074);
// EXTERNAL MODULE: ./build/engine/read-artifact.js
var read_artifact = __webpack_require__(8962);
;// CONCATENATED MODULE: ./build/engine/subject.js
// What to verify: a file, or a digest without its bytes → the digests that its bundles refer to.




/**
 * Decides whether an operand is a file or a digest (`sha256:` and 64 digits); an existing file with that name has
 * priority. Throws `usage`, also for the digits without `sha256:`.
 */
async function readSubject(name, cwd) {
    const text = /^sha256:(.*)$/s.exec(name)?.[1];
    const digits = /^[0-9a-f]{64}$/i.test(name);
    if ((text === undefined && !digits) || (await (0,writable/* exists */.t2)((0,external_node_path_.resolve)(cwd, name))))
        return { name, digest: undefined };
    if (text === undefined)
        throw new errors_failure/* Failure */.HR('usage', `${(0,errors_failure/* quote */.hD)(name)} is a digest without sha256: before it; give sha256:${name.toLowerCase()}`);
    if (/^[0-9a-f]{64}$/.test(text))
        return { name, digest: Buffer.from(text, 'hex') };
    throw new errors_failure/* Failure */.HR('usage', `${(0,errors_failure/* quote */.hD)(name)} is not a digest: give sha256: and 64 lowercase hexadecimal digits`);
}
/** The digests that bundles refer to. Throws `file-unreadable` or `file-changed`. */
async function readSubjectArtifact({ name, digest }, bundles, { cwd, signal }) {
    if (digest !== undefined)
        return { digest };
    return readArtifact({ path: name, absolute: resolve(cwd, name) }, bundles, signal, { follow: true });
}

// EXTERNAL MODULE: ./build/engine/verify-batch/find-bundles.js
var find_bundles = __webpack_require__(1089);
// EXTERNAL MODULE: ./build/files/found.js
var files_found = __webpack_require__(580);
// EXTERNAL MODULE: ./build/files/semaphore.js
var semaphore = __webpack_require__(7678);
// EXTERNAL MODULE: ./build/files/read-bounded.js
var read_bounded = __webpack_require__(4890);
// EXTERNAL MODULE: ./build/manifest/parse.js
var parse = __webpack_require__(9983);
;// CONCATENATED MODULE: ./build/manifest/evidence.js
// Whether a file with the name of a bundle or manifest really is one; such a file is not verified like a signed file.




/** Whether the file at an absolute path is a bundle or a manifest. */
async function isEvidence(path) {
    const wrong = (what) => new errors_failure/* Failure */.HR('input-invalid', what);
    return ((await succeeds((0,read_artifact/* readBundles */.AA)(path, ''))) ||
        (await succeeds((0,read_bounded/* readSmall */.o5)(path, parse/* MAX_MANIFEST_BYTES */.Z + 1, '').then((bytes) => (0,parse/* parseListed */.J)(bytes, wrong)))));
}
const succeeds = (work) => work.then(() => true, () => false);

;// CONCATENATED MODULE: ./build/cli/commands/verify-files.js
// The operands of `verify` → what to verify: files, digests, and all files in a directory.










/** Operands that are looked at together. */
const AT_ONCE = 32;
/** Entries of a directory that cannot be verified, although a program may use them. */
const UNVERIFIED = [
    'a symbolic link',
    'a dangling link',
    'not a regular file',
    'part of .git',
];
/**
 * The subjects of operands; with a bundle for one file, only one. Bundles and manifests next to their files are skipped
 * with a note, because a pattern of the shell also matches them. Throws `usage` for what is not a file to verify,
 * `bundle-malformed` for what has the name of a bundle but is not one, and what findFiles throws.
 */
async function namedSubjects(names, { bundle, isListed }, context) {
    const { cwd, tell } = context;
    const subjects = [];
    const outputs = [];
    // A single bundle can be signed like any other file.
    const isSingle = bundle !== undefined && names.length === 1;
    const kindOf = async (name) => {
        if (await isDirectory((0,external_node_path_.resolve)(cwd, name)))
            return 'directory';
        if (isSingle || isListed?.((0,external_node_path_.resolve)(cwd, name)))
            return 'subject';
        return (await isOutput(name, cwd)) ? 'output' : 'subject';
    };
    const operands = (0,semaphore/* mapInOrder */.Y6)(names, AT_ONCE, async (name) => ({ name, kind: await kindOf(name) }));
    for await (const { name, kind } of operands) {
        if (kind === 'directory') {
            if (bundle?.ofMany === false)
                throw new errors_failure/* Failure */.HR('usage', `${(0,errors_failure/* quote */.hD)(name)} is a directory; --bundle belongs to a single file`);
            const found = await filesIn(name, isListed, context);
            subjects.push(...found.files.map((file) => ({ name: file, digest: undefined })));
            outputs.push(...found.outputs);
        }
        else if (kind === 'output')
            outputs.push(name);
        else
            subjects.push(await readSubject(name, cwd));
    }
    if (bundle === undefined && subjects.some(({ digest }) => digest !== undefined)) {
        const what = isListed === undefined ? 'a digest needs --bundle' : '--checksums verifies files, not digests';
        throw new errors_failure/* Failure */.HR('usage', what);
    }
    const ownAreRead = bundle === undefined && isListed === undefined;
    await judgeOutputs(outputs, names, { subjects, ownAreRead, cwd });
    if (outputs.length > 0)
        tell((0,messages/* noteText */.gA)((0,files_found/* passedOver */.Jn)('an output of signing', outputs).text));
    return subjects;
}
const isDirectory = (path) => (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
/** Whether a file has the name of a bundle or manifest, and has no bundle itself. */
async function isOutput(name, cwd) {
    if (!files_found/* OWN_OUTPUT */.N.test(name) || (await (0,find_bundles/* bundleBeside */.J9)(name, cwd)) !== undefined)
        return false;
    return (0,promises_.stat)((0,external_node_path_.resolve)(cwd, name)).then((found) => found.isFile(), () => false);
}
/**
 * Every file in a directory, and every output of signing. Links and other special files end the run, as in the action.
 */
async function filesIn(name, isListed, { cwd, tell }) {
    const root = (0,external_node_path_.resolve)(cwd, name);
    const pattern = `${root.replace(/[[\\*?]/g, (character) => (character === '\\' ? '\\\\' : `[${character}]`))}/**`;
    const { findFiles } = await Promise.all(/* import() */[__webpack_require__.e(115), __webpack_require__.e(454)]).then(__webpack_require__.bind(__webpack_require__, 8454));
    const { files, notices } = await findFiles(pattern, root).catch((cause) => {
        if (!(cause instanceof errors_failure/* Failure */.HR) || cause.code !== 'pattern-unmatched')
            throw cause;
        throw new errors_failure/* Failure */.HR('usage', `the directory ${(0,errors_failure/* quote */.hD)(name)} has no file to verify`, { cause });
    });
    const outputs = [];
    const within = (path) => (0,paths/* withSlashes */.sq)((0,external_node_path_.join)(name, path));
    const found = files.map(({ path }) => within(path));
    for (const { reason, text, paths } of notices) {
        const inside = paths.map(within);
        if (UNVERIFIED.includes(reason))
            throw new errors_failure/* Failure */.HR('file-unreadable', `not all in ${(0,errors_failure/* quote */.hD)(name)} can be verified: ${text}`, {
                remedy: 'Name the files to verify, and use nothing else of the directory.',
            });
        if (reason === 'an output of signing')
            for (const path of inside)
                (isListed?.((0,external_node_path_.resolve)(cwd, path)) ? found : outputs).push(path);
        // For the users of a directory, a signature of another tool is a file like any other.
        else if (reason === files_found/* COMPANION */.$p)
            found.push(...inside);
        else
            tell((0,messages/* noteText */.gA)(text));
    }
    return { files: found, outputs };
}
/** Throws for an output that was named instead of its file, and for a file that only has the name of an output. */
async function judgeOutputs(outputs, names, { subjects, ownAreRead, cwd }) {
    if (outputs.length === 0)
        return;
    const given = new Set(subjects.map((subject) => (0,external_node_path_.resolve)(cwd, subject.name)));
    const named = new Set(names);
    await (0,semaphore/* mapBounded */.yJ)(outputs, async (output) => {
        const suffix = find_bundles/* BUNDLE_SUFFIXES */.jS.find((each) => output.endsWith(each));
        const file = suffix === undefined ? undefined : output.slice(0, -suffix.length);
        const isOfSubject = file !== undefined && given.has((0,external_node_path_.resolve)(cwd, file));
        // The bundle of a subject is read when it is verified.
        const isRead = ownAreRead && isOfSubject && suffix === find_bundles/* BUNDLE_SUFFIXES */.jS[0];
        if (!isRead && !(await isEvidence((0,external_node_path_.resolve)(cwd, output))))
            throw new errors_failure/* Failure */.HR('bundle-malformed', `${(0,errors_failure/* quote */.hD)(output)} has the name of a bundle or manifest, but is not one`, {
                remedy: 'Fetch it again, or remove it, and use nothing of it.',
            });
        if (file !== undefined && named.has(output) && !isOfSubject)
            throw new errors_failure/* Failure */.HR('usage', `${(0,errors_failure/* quote */.hD)(output)} is a bundle; give the file that it is for, ${(0,errors_failure/* quote */.hD)(file)}`);
    });
    if (subjects.length === 0)
        throw new errors_failure/* Failure */.HR('usage', `there is nothing to verify: ${(0,errors_failure/* quote */.hD)(outputs[0])} is an output of signing`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/identity/policy/identity-form.js
// An expected identity or issuer that no certificate can have, recognized by its form: what is missing, and an example.
const WHOLE = 'https://github.com/octo/demo/.github/workflows/release.yml@refs/tags/v1';
const ISSUER = 'https://token.actions.githubusercontent.com';
/** A host: a name with a dot, and no scheme before it. */
const HOST = /^[\w-]+(\.[\w-]+)+(\/|$)/;
/** What an expected identity lacks, as the end of a sentence about it; undefined if it may be complete. */
function incompleteIdentity(identity) {
    const whole = `a whole identity looks like ${WHOLE}`;
    if (/^[\w.-]+\/[\w.-]+$/.test(identity) || /^https:\/\/github\.com\/[^/@]+\/[^/@*]+\/?$/.test(identity))
        return `names a repository; ${whole}`;
    if (HOST.test(identity) && identity.includes('/'))
        return `has no https:// before it; ${whole}`;
    if (/^[\w.-]+\/[\w.-]+\/\.github\/workflows\//.test(identity))
        return `has no https://github.com/ before it; ${whole}`;
    const [, ref] = /\/\.github\/workflows\/[^@]*(?:@(.*))?$/.exec(identity) ?? [];
    if (ref === undefined && /\/\.github\/workflows\/[^@*]*$/.test(identity))
        return `has no @ and ref; ${whole}`;
    // A workflow that is called by a commit has the commit's digest there.
    if (ref !== undefined && !/^(refs\/|[0-9a-f]{40}$|\*)/.test(ref))
        return `has a short ref; ${whole}, with refs/tags/ or refs/heads/ before the name`;
    return undefined;
}
/** The same for an expected issuer. */
function incompleteIssuer(issuer) {
    return HOST.test(issuer) ? `has no https:// before it; a whole issuer looks like ${ISSUER}` : undefined;
}

// EXTERNAL MODULE: ./build/verify/expected-signer.js
var expected_signer = __webpack_require__(3941);
// EXTERNAL MODULE: ./build/verify/identity-policy.js
var identity_policy = __webpack_require__(5079);
// EXTERNAL MODULE: ./build/verify/supported-keys.js
var supported_keys = __webpack_require__(8755);
;// CONCATENATED MODULE: ./build/cli/commands/verify-signer.js
// The options of `verify` about who must have signed → the rule for the signer.









/** Throws `usage` for options that do not say who it must be, and what reading their files throws. */
async function readSignerRule(options, context) {
    const identity = options.get('certificate-identity');
    const pattern = options.get('certificate-identity-regexp');
    const [issuer, key] = [options.get('certificate-oidc-issuer'), options.get('key')];
    if (key !== undefined) {
        return { key: await readKey(key, context.cwd) };
    }
    if (identity === undefined && pattern === undefined) {
        throw new errors_failure/* Failure */.HR('usage', 'give --certificate-identity or --key: verification needs to know who must have signed');
    }
    if (issuer === undefined)
        throw new errors_failure/* Failure */.HR('usage', 'give --certificate-oidc-issuer: it is required with --certificate-identity');
    refuseIncomplete('--certificate-identity', identity, incompleteIdentity);
    if (identity?.includes('*') === true)
        throw new errors_failure/* Failure */.HR('usage', `--certificate-identity ${(0,errors_failure/* quote */.hD)(identity)} has a *, which is taken literally; give --certificate-identity-regexp, in which .* matches any text`);
    refuseIncomplete('--certificate-oidc-issuer', issuer, incompleteIssuer);
    const name = identity === undefined
        ? { identityRegexp: (0,identity_policy/* readPattern */.ZS)(pattern ?? '', '--certificate-identity-regexp') }
        : { identity };
    return { ...name, issuer, extensions: await extensionsPolicy(options, context) };
}
/** Throws `usage` for a value that no certificate can have. */
function refuseIncomplete(option, value, incomplete) {
    const lacks = value === undefined ? undefined : incomplete(value);
    if (lacks !== undefined)
        throw new errors_failure/* Failure */.HR('usage', `${option} ${(0,errors_failure/* quote */.hD)(value)} ${lacks}`);
}
/** The rules of `--certificate-policy`; undefined without it. */
async function extensionsPolicy(options, context) {
    const path = options.get('certificate-policy');
    return path === undefined
        ? undefined
        : (0,expected_signer/* parseExtensionsPolicy */.o3)(await (0,cli_context/* readText */.yR)(path, 'certificate policy', context));
}
const MAX_KEY_BYTES = 64 * 1024;
/** The public key in a PEM file, of a type that signatures count with. Throws `file-unreadable` or `input-invalid`. */
async function readKey(path, cwd) {
    const key = parseKey(await (0,read_bounded/* readSmall */.o5)((0,external_node_path_.resolve)(cwd, path), MAX_KEY_BYTES, `the key ${(0,errors_failure/* quote */.hD)(path)}`), path);
    const unsupported = (0,supported_keys/* unsupportedKey */.B)(key);
    if (unsupported === undefined)
        return key;
    const what = `the key ${(0,errors_failure/* quote */.hD)(path)} is ${unsupported}; supported are ${supported_keys/* SUPPORTED_KEYS */.I}`;
    throw new errors_failure/* Failure */.HR('input-invalid', what);
}
function parseKey(bytes, path) {
    try {
        return (0,external_node_crypto_.createPublicKey)(bytes);
    }
    catch (cause) {
        throw new errors_failure/* Failure */.HR('input-invalid', `the key ${(0,errors_failure/* quote */.hD)(path)} is not a public key in PEM`, { cause });
    }
}

// EXTERNAL MODULE: ./build/bundle/bundle.js + 1 modules
var bundle_bundle = __webpack_require__(6337);
// EXTERNAL MODULE: ./build/github/outage.js
var outage = __webpack_require__(7012);
;// CONCATENATED MODULE: ./build/encoding/snappy.js
// Snappy's block format, without frames: compressed bytes → the bytes (google/snappy, format_description.txt).
/** The densest element repeats 64 bytes and takes 3, so a longer result is impossible. */
const MAX_GROWTH = 22;
const MAX_LENGTH_BYTES = 5;
/**
 * Decompresses one block of untrusted bytes.
 * In: the block, and the maximum length of the result in bytes. Out: the result.
 * Throws the result of `fail` for a block that is too long, truncated, or refers to bytes that are not there. `fail`
 * gets the reason as a sentence about "it".
 */
function decodeSnappy(block, maxBytes, fail) {
    const { length, bytes: start } = readLength(block, fail);
    if (length > maxBytes)
        throw fail(`it unpacks to ${length} bytes; the limit is ${maxBytes}`);
    // Checked before memory is reserved for a length that is only claimed.
    if (length > block.length * MAX_GROWTH)
        throw fail('it is truncated');
    const result = Buffer.alloc(length);
    let [from, to] = [start, 0];
    while (from < block.length) {
        const element = readElement(block, from);
        if (element === undefined)
            throw fail('it is truncated');
        const end = to + element.length;
        if (end > length)
            throw fail('it unpacks to more than it claims');
        from += element.header;
        if (element.offset === undefined) {
            if (from + element.length > block.length)
                throw fail('it is truncated');
            block.copy(result, to, from, from + element.length);
            from += element.length;
        }
        else if (element.offset === 0 || element.offset > to)
            throw fail('it repeats bytes that do not exist');
        else
            repeat(result, to, element.offset, element.length);
        to = end;
    }
    if (to !== length)
        throw fail('it unpacks to less than it claims');
    return result;
}
/** The length of the result, as a varint of at most 32 bits (section 1). */
function readLength(block, fail) {
    let length = 0;
    for (let at = 0; at < MAX_LENGTH_BYTES; at += 1) {
        const byte = block[at];
        if (byte === undefined)
            throw fail('it is truncated');
        length += (byte & 0x7f) * 2 ** (7 * at);
        if (byte < 0x80)
            return { length, bytes: at + 1 };
    }
    throw fail('it does not begin with a length');
}
/** The element at a position (section 2); undefined if the block ends within it. */
function readElement(block, at) {
    const tag = block[at] ?? 0;
    const [kind, upper] = [tag & 3, tag >>> 2];
    const more = kind === 0 ? Math.max(0, upper - 59) : [0, 1, 2, 4][kind];
    if (more === undefined || at + 1 + more > block.length)
        return undefined;
    const value = more === 0 ? upper : block.readUIntLE(at + 1, more);
    const header = 1 + more;
    if (kind === 0)
        return { header, length: value + 1, offset: undefined };
    if (kind === 1)
        return { header, length: (upper & 7) + 4, offset: (tag >>> 5) * 256 + value };
    return { header, length: upper + 1, offset: value };
}
/** Repeats bytes of the result. The bytes that it adds may be among them, so it copies one at a time. */
function repeat(result, to, offset, length) {
    for (let at = to; at < to + length; at += 1)
        result[at] = result[at - offset] ?? 0;
}

// EXTERNAL MODULE: ./build/http/client.js + 11 modules
var client = __webpack_require__(1500);
;// CONCATENATED MODULE: ./build/github/attestations/fetch-bundle.js
// A listed attestation → its bundle: part of the list, or at another host, compressed with Snappy or not.





/** The longest bundle that Snappy cannot make shorter. */
const MAX_BLOCK_BYTES = bundle_bundle/* MAX_BUNDLE_BYTES */.Me + Math.ceil(bundle_bundle/* MAX_BUNDLE_BYTES */.Me / 6) + 32;
/** How a host of stored bundles refuses a request; the address is valid only for a time. */
const REFUSALS = [400, 401, 403, 404, 410];
/** The bytes that JSON can begin with. No block of a length that begins with one of them is as long as a bundle. */
const JSON_START = Buffer.from('{ \t\r\n');
/**
 * The bundle of a listed attestation, or why it cannot be read: one of them does not hide the others. Throws the Failure
 * of a host that is out, which would be waited for once for each bundle.
 */
async function fetchBundle(http, store, listed) {
    try {
        return await readListed(http, store, listed);
    }
    catch (error) {
        const failure = (0,errors_failure/* asFailure */.h_)(error);
        if ((0,outage/* isOutage */.uD)(failure) || failure.code === 'internal' || failure.code === 'interrupted')
            throw error;
        return failure;
    }
}
/** The address of a bundle contains the right to read it, so the request there has no token. */
async function readListed(http, { api }, listed) {
    if ('bundle' in listed)
        return (0,bundle_bundle/* parseBundle */.QN)(Buffer.from(JSON.stringify(listed.bundle)));
    const { bundleUrl: url } = listed;
    if (!(0,client/* mayName */.vx)(new URL(api), url))
        throw new errors_failure/* Failure */.HR('redirect-refused', `GitHub's API names a bundle at ${(0,errors_failure/* quote */.hD)(url.origin)}`);
    const request = { service: 'github', method: 'GET', url, maxBytes: MAX_BLOCK_BYTES };
    const { status, body } = await http({ ...request, expect: REFUSALS });
    if (status !== 200)
        throw new errors_failure/* Failure */.HR('service-refused', `${url.origin} does not give the bundle: it answered ${status}`, {
            status,
            remedy: 'Try again later.',
        });
    return (0,bundle_bundle/* parseBundle */.QN)(JSON_START.includes(body[0] ?? 0) ? body : unpack(body));
}
const unpack = (block) => decodeSnappy(block, bundle_bundle/* MAX_BUNDLE_BYTES */.Me, (what) => new errors_failure/* Failure */.HR('bundle-malformed', `the bundle cannot be unpacked: ${what}`));

// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/http/response-errors.js
var response_errors = __webpack_require__(5016);
;// CONCATENATED MODULE: ./build/github/refusal-words.js
// GitHub's message in an answer that refuses a request.

/**
 * GitHub's message with the details in its errors (REST API, "Troubleshooting"), or the text of an answer without one.
 */
function refusalWords(body) {
    const { message, errors } = (0,strict_json/* jsonObjectIn */.$4)(body) ?? {};
    if (typeof message !== 'string')
        return body.toString('utf8');
    const details = (Array.isArray(errors) ? errors : []).map((each) => (0,strict_json/* isRecord */.u4)(each) ? (each['message'] ?? each['code']) : each);
    return [message, ...details.filter((each) => typeof each === 'string')].join('; ');
}

;// CONCATENATED MODULE: ./build/github/attestations/store-api.js
// GitHub's store of attestations (REST API, "Repository attestations"): its addresses, and what a refusal means.



/** Statuses with which GitHub says no; all others are retried, or fail as with every other service. */
const store_api_REFUSALS = [400, 401, 403, 404, 409, 413, 422, 451];
/**
 * A request to the store; `path` is what follows the address of the repository's attestations. Answers may have the
 * forms of both versions of the API, so no version is asked for.
 */
function storeRequest({ repository, api, token }, path, asked) {
    return {
        service: 'github',
        url: new URL(`${api}/repos/${repository}/attestations${path}`),
        accept: 'application/json',
        expect: store_api_REFUSALS,
        movable: true,
        ...asked,
        headers: {
            accept: 'application/vnd.github+json',
            ...(asked.body === undefined ? {} : { 'content-type': 'application/json' }),
            ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
    };
}
/** GitHub's message in a refusal, quoted, without the token. */
function quotedRefusal(request, { body }) {
    return (0,errors_failure/* quote */.hD)((0,response_errors/* withoutEchoes */.Kx)(refusalWords(body), request).trim(), 300);
}
/** True if the token lacks the permission: GitHub shows neither what it may not read nor, for some, that it may not. */
function lacksPermission({ status, body }) {
    return status === 404 || (status === 403 && /not accessible by|must have/i.test(refusalWords(body)));
}
/** The failure for an answer that is not what the API describes. */
const unexpected = (what) => new errors_failure/* Failure */.HR('service-answer-invalid', `GitHub's API answered with ${what}`);

;// CONCATENATED MODULE: ./build/github/attestations/list-attestations.js
// What the store lists for a digest, page by page (REST API, "List attestations").



/** An old answer contains the bundles themselves. */
const PER_PAGE = 30;
/** Far more than `gh` reads; a server that lists more may never end. */
const MAX_PAGES = 40;
/**
 * Lists the attestations for a digest; none if GitHub has none, or does not show them to this token. Throws
 * `attestation-permission-missing`, `attestation-refused`, `service-answer-invalid`, or another service Failure.
 */
async function* listAttestations(http, store, wanted) {
    let after;
    for (let page = 0; page < MAX_PAGES; page += 1) {
        const query = new URLSearchParams({ per_page: String(PER_PAGE) });
        if (wanted.predicateType !== undefined)
            query.set('predicate_type', wanted.predicateType);
        if (after !== undefined)
            query.set('after', after);
        const path = `/sha256:${wanted.digest.toString('hex')}?${query}`;
        const request = storeRequest(store, path, { method: 'GET' });
        const answer = await http(request);
        if (answer.status === 404)
            return;
        // GitHub stores attestations of types that it refuses to filter by, such as a URI with an @.
        if (answer.status === 422 && wanted.predicateType !== undefined)
            return yield* listAttestations(http, store, { ...wanted, predicateType: undefined });
        if (answer.status !== 200)
            throw readRefusal(answer, quotedRefusal(request, answer), store.token !== undefined);
        yield* readPage(answer.body);
        after = cursorIn(answer);
        if (after === undefined)
            return;
    }
    throw unexpected(`more than ${MAX_PAGES} pages of attestations`);
}
function readRefusal(answer, words, hasToken) {
    const { status } = answer;
    const what = `GitHub does not show the attestations: it answered with ${status}: ${words}`;
    if (status !== 401 && !lacksPermission(answer))
        return new errors_failure/* Failure */.HR('attestation-refused', what, { status });
    return new errors_failure/* Failure */.HR('attestation-permission-missing', what, {
        status,
        remedy: hasToken
            ? 'Use a token that may read the attestations (`attestations: read`), or none for a public repository.'
            : 'Use a token that may read the attestations (`attestations: read`).',
    });
}
function* readPage(body) {
    const page = (0,strict_json/* parseStrictJson */.RJ)(body, (what) => unexpected(`a list that cannot be read: ${what}`));
    const attestations = (0,strict_json/* valueAt */.fK)(page, 'attestations');
    if (!Array.isArray(attestations))
        throw unexpected('something that is not a list of attestations');
    for (const each of attestations) {
        const { bundle, bundle_url: url } = (0,strict_json/* isRecord */.u4)(each) ? each : {};
        if ((0,strict_json/* isRecord */.u4)(bundle))
            yield { bundle };
        else if (typeof url === 'string' && URL.canParse(url))
            yield { bundleUrl: new URL(url) };
        else
            throw unexpected('an attestation without a bundle');
    }
}
/**
 * The cursor of the next page in the header Link (RFC 8288; REST API, "Using pagination"). The rest of that address is
 * not used, because the token would be sent there.
 */
function cursorIn({ headers }) {
    const [, next] = /<([^<>]*)>;\s*rel="next"/.exec(headers['link'] ?? '') ?? [];
    if (next === undefined)
        return undefined;
    const cursor = URL.canParse(next) ? new URL(next).searchParams.get('after') : null;
    if (!cursor)
        throw unexpected('a next page without a cursor');
    return cursor;
}

;// CONCATENATED MODULE: ./build/github/attestations/fetch-attestations.js
// The attestations that a repository's store has for a digest → their bundles, which are not verified yet.





/** As many as `gh attestation download` writes to a file. */
const MAX_ATTESTATIONS = 1000;
/** For all bundles of one digest together. */
const MAX_TOTAL_BYTES = 128 * 1024 * 1024;
const BUSY = 'Use a token: without one, GitHub answers 60 requests per hour.';
const OUT = 'Check https://www.githubstatus.com, and try again later.';
/**
 * Fetches every attestation for a digest, with the token of the store or as everyone. If none has the wanted type,
 * returns those of other types, so that a message can say what there is.
 * Out: in the order of the store, each with its number from 1 as its line, as a bundle or as the reason why it cannot
 * be read; none if the repository has none, or if GitHub does not show them.
 * Throws `attestation-permission-missing`, `attestation-refused`, `service-answer-invalid`, or a Failure of a service
 * that is out.
 */
async function fetchAttestations(http, store, wanted) {
    const found = await fetchAs(http, store, wanted);
    if (found.length > 0 || wanted.predicateType === undefined)
        return found;
    return fetchAs(http, store, { ...wanted, predicateType: undefined });
}
/** A token can be refused what everyone may read, such as one that an organization has not authorized. */
async function fetchAs(http, store, wanted) {
    try {
        return await collect(http, store, wanted);
    }
    catch (error) {
        const failure = (0,errors_failure/* asFailure */.h_)(error);
        const isRefused = failure.code === 'attestation-permission-missing' || failure.status === 403;
        if (store.token !== undefined && isRefused) {
            const open = await collect(http, { ...store, token: undefined }, wanted).catch(() => []);
            if (open.length > 0)
                return open;
        }
        if (!(0,outage/* isOutage */.uD)(failure))
            throw error;
        const remedy = store.token === undefined && failure.code === 'service-busy' ? BUSY : OUT;
        throw new errors_failure/* Failure */.HR(failure.code, failure.message, { cause: failure, status: failure.status, remedy });
    }
}
async function collect(http, store, wanted) {
    const lines = [];
    let bytes = 0;
    for await (const listed of listAttestations(http, store, wanted)) {
        const line = lines.length + 1;
        if (line > MAX_ATTESTATIONS || bytes > MAX_TOTAL_BYTES) {
            const what = `GitHub has more attestations of this file than are read (${lines.length})`;
            lines.push({ line, bundle: new errors_failure/* Failure */.HR('service-answer-invalid', what) });
            break;
        }
        const bundle = await fetchBundle(http, store, listed);
        if (!(bundle instanceof errors_failure/* Failure */.HR))
            bytes += (0,bundle_bundle/* serializeBundle */.fP)(bundle).length;
        lines.push({ line, bundle });
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/github/attestations/attestation-source.js


/**
 * Makes the source of the attestations of one type. In: the SHA-256 of a file, 32 bytes. Out: at least one bundle, or
 * the reason why one cannot be read, each with its number in the store. Throws `bundle-missing`, or why the store
 * cannot be read: then it is not asked for the other files, each of which would have to wait again.
 */
function createAttestationSource(http, store, predicateType) {
    const { repository } = store;
    let ended;
    return async (digest) => {
        if (ended !== undefined)
            throw ended;
        const lines = await fetchAttestations(http, store, { digest, predicateType }).catch((error) => {
            ended = (0,errors_failure/* asFailure */.h_)(error);
            throw ended;
        });
        if (lines.length > 0)
            return lines.map(({ line, bundle }) => ({
                file: `${repository}, attestation ${line}`,
                line: undefined,
                bundle,
            }));
        const what = `GitHub has no attestation of sha256:${digest.toString('hex')} in ${(0,errors_failure/* quote */.hD)(repository)}`;
        throw new errors_failure/* Failure */.HR('bundle-missing', what, {
            why: `GitHub shows attestations of a private repository only to a token with \`attestations: read\`.`,
            remedy: 'Name the repository whose workflow attested the file: `github:OWNER/NAME`.',
        });
    };
}

;// CONCATENATED MODULE: ./build/github/job-address.js
// The addresses of the repository of a job: on the job's server, and in its API.

/**
 * Reads GITHUB_REPOSITORY, GITHUB_API_URL and GITHUB_SERVER_URL; the last two have the values of github.com by default.
 * Throws a Failure with the code of the purpose if the environment names no repository, or an API that is not a URL.
 */
function job_address_readJobAddress(env, { code, goal, input }) {
    const { owner, repo } = splitRepository(env['GITHUB_REPOSITORY'] ?? '') ?? {};
    if (owner === undefined || repo === undefined)
        throw new errors_failure/* Failure */.HR(code, `GITHUB_REPOSITORY does not name the repository of ${goal}`, {
            remedy: `Run this action as a step of a GitHub Actions job, or remove \`${input}\`.`,
        });
    const api = withoutSlash(env['GITHUB_API_URL'] ?? 'https://api.github.com');
    if (!URL.canParse(api))
        throw new errors_failure/* Failure */.HR(code, `GITHUB_API_URL is ${(0,errors_failure/* quote */.hD)(api)}, which is not a URL`, {
            remedy: `Run this action as a step of a GitHub Actions job, which sets it, or remove \`${input}\`.`,
        });
    return { owner, repo, api, server: withoutSlash(env['GITHUB_SERVER_URL'] ?? 'https://github.com') };
}
/** The parts of `owner/name`; undefined for other text. */
function splitRepository(text) {
    const [, owner, repo] = /^([^/]+)\/([^/]+)$/.exec(text) ?? [];
    return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
const withoutSlash = (address) => address.replace(/\/$/, '');

;// CONCATENATED MODULE: ./build/github/attestations/choose-store.js
// Which repository's store: that of the job, or the one that a source of bundles names.


/**
 * The store of the job's repository, and the address of the web pages of its server, without a slash at its end. Throws
 * `attestation-refused` if the environment does not name them.
 */
function jobStore(env, token) {
    const purpose = {
        code: 'attestation-refused',
        goal: 'the attestation',
        input: 'github-attestations',
    };
    const { owner, repo, api, server } = readJobAddress(env, purpose);
    return { store: { repository: `${owner}/${repo}`, api, token }, server };
}
/** `github`, or `github:OWNER/NAME`. A file or directory with that name needs a path such as `./github`. */
const isStoreName = (source) => /^github(:|$)/.test(source);
/**
 * The store that a source of bundles names, in the job's API or that of github.com; `github` without a name is that of the job's
 * repository. `called` is the source in messages. Throws `input-invalid` for anything that is not a repository.
 */
function namedStore(source, called, env, token) {
    const given = /^github:(.*)$/s.exec(source)?.[1];
    const named = splitRepository(given ?? env['GITHUB_REPOSITORY'] ?? '');
    if (named === undefined || ![named.owner, named.repo].every(isName))
        throw new errors_failure/* Failure */.HR('input-invalid', given === undefined
            ? `${called} is \`github\`, but GITHUB_REPOSITORY does not name a repository`
            : `${called} must name a repository as \`github:OWNER/NAME\`, not ${(0,errors_failure/* quote */.hD)(source)}`, { remedy: 'Give `github:OWNER/NAME`, such as `github:octo/demo`.' });
    const repository = `${named.owner}/${named.repo}`;
    const purpose = { code: 'input-invalid', goal: 'the attestations', input: 'bundles' };
    const { api } = job_address_readJobAddress({ ...env, GITHUB_REPOSITORY: repository }, purpose);
    return { repository, api, token };
}
/** Names of owners and repositories; what is not one would change the address of the request. */
const isName = (text) => /^[\w.-]{1,100}$/.test(text) && !/^\.{1,2}$/.test(text);

// EXTERNAL MODULE: ./build/verify/statement/predicate-policy.js + 1 modules
var predicate_policy = __webpack_require__(8138);
;// CONCATENATED MODULE: ./build/cli/commands/verify-sources.js
// The options of `verify` about bundles and predicates → where bundles are, and what their predicates must say.






/**
 * The file of `--bundle`, if it is given; with a signed list, that of the list. Throws `usage` for a signature that would
 * be for many files.
 */
function bundleOf(options, names, cwd) {
    const called = options.get('bundle');
    if (called === undefined)
        return undefined;
    const ofMany = options.has('predicate-type');
    if (isStoreName(called) && !ofMany)
        throw new errors_failure/* Failure */.HR('usage', `--bundle ${called} is a store of attestations, which needs --predicate-type`);
    if (options.has('checksums'))
        return { path: (0,external_node_path_.resolve)(cwd, called), called, ofMany: false };
    const instead = 'only an attestation is about more files, with --predicate-type';
    if (options.has('digests') && !ofMany)
        throw new errors_failure/* Failure */.HR('usage', `--digests conflicts with --bundle: ${instead}`);
    if (names.length > 1 && !ofMany)
        throw new errors_failure/* Failure */.HR('usage', `--bundle works only with a single FILE or digest: ${instead}`);
    return { path: (0,external_node_path_.resolve)(cwd, called), called, ofMany };
}
/**
 * Where the bundles of all files are: an attestation may be about many files, in a file or in a repository's store.
 * Sends no request. Throws `input-invalid` for the name of a store that names no repository.
 */
function sourcesOf(bundle, predicateType, context) {
    if (predicateType === undefined)
        return {};
    if (bundle === undefined)
        return { attestations: true };
    if (!isStoreName(bundle.called))
        return { attestations: true, shared: [bundle] };
    // The variables of `gh`. An empty one counts as not set.
    const { GH_TOKEN, GITHUB_TOKEN } = context.env;
    const store = namedStore(bundle.called, '--bundle', context.env, GH_TOKEN || GITHUB_TOKEN || undefined);
    return { attestations: true, fetch: createAttestationSource((0,cli_context/* commandHttp */.W1)(context), store, predicateType) };
}
/** The rules of `--predicate`; undefined without it. */
async function predicatePolicy(options, context) {
    const path = options.get('predicate');
    if (path === undefined)
        return undefined;
    if (!options.has('predicate-type'))
        throw new errors_failure/* Failure */.HR('usage', '--predicate needs --predicate-type: only an attestation has a predicate');
    const policy = (0,predicate_policy/* parsePredicatePolicy */.B)(await (0,cli_context/* readText */.yR)(path, 'predicate policy', context));
    if (policy.length > 0)
        return policy;
    throw new errors_failure/* Failure */.HR('input-invalid', `the predicate policy ${(0,errors_failure/* quote */.hD)(path)} has no rule`);
}

;// CONCATENATED MODULE: ./build/cli/commands/verify.js
// `sigstore-sign verify`: files or digests and their bundles → verified, or why not.














/**
 * Verifies each operand, a path or `sha256:<hex>`, or each file of a signed list. Returns the exit status: that of the
 * failure, or 1 if the failures differ. Throws what concerns all operands: `usage`, or a trusted root that is not
 * available.
 */
async function verify(names, options, context) {
    const signer = await readSignerRule(options, context);
    const [predicateType, checksums] = [options.get('predicate-type'), options.get('checksums')];
    const predicate = await predicatePolicy(options, context);
    const bundle = bundleOf(options, names, context.cwd);
    const sources = sourcesOf(bundle, predicateType, context);
    const choice = (0,cli_context/* instanceChoice */.NA)(options);
    const inJson = options.has('json');
    const rows = [];
    let [total, failed] = [0, 0];
    const statuses = new Set();
    const refuse = (subject, error) => {
        const diagnosis = (0,diagnose/* diagnoseCommand */.Sl)(error, 'verify');
        const { code, what: message } = diagnosis;
        failed += 1;
        statuses.add(diagnosis.exitCode);
        if (inJson)
            rows.push({ subject, verified: false, failure: { code, message } });
        context.say(`${(0,messages/* shown */.SP)(subject)}: NOT VERIFIED\n${(0,messages/* errorText */.kc)(diagnosis, context.program)}`);
    };
    const task = async () => {
        const trustedRoots = await (0,instance/* loadTrustedRoots */.B)(choice, (0,cli_context/* instanceContext */.vJ)((0,cli_context/* commandHttp */.W1)(context), context));
        return { trustedRoots, signer, predicateType, predicate };
    };
    const batch = { ...sources, task, cwd: context.cwd, signal: context.stop.signal, thread: context.thread };
    const verdicts = checksums === undefined
        ? (0,verify_batch_batch/* verifyBatch */.O)(await candidatesOf(names, { bundle, options }, context), batch)
        : verifyByList(names, { list: checksums, bundle, batch }, context);
    for await (const [{ file }, verdict] of verdicts) {
        total += 1;
        if (verdict instanceof errors_failure/* Failure */.HR)
            refuse(file.path, verdict);
        else {
            const row = rowOf(file.path, verdict, checksums);
            if (inJson)
                rows.push(row);
            context.tell(lineOf(row));
        }
    }
    const verified = statuses.size === 0;
    if (inJson)
        context.print(`${JSON.stringify({ verified, instance: (0,instance_choice/* nameOf */.Vb)(choice), files: rows }, null, 2)}\n`);
    if (total > 1)
        context.tell(`${total - failed} of ${total} verified.\n`);
    const [only = remedies/* EXIT */.d.ok] = statuses;
    return statuses.size > 1 ? remedies/* EXIT */.d.files : only;
}
/** The operands, or the digests of `--digests`, each with its bundle. */
async function candidatesOf(names, { bundle, options }, context) {
    const list = options.get('digests');
    const subjects = list === undefined
        ? await namedSubjects(names, { bundle }, context)
        : await listedSubjects(list, context);
    const own = bundle?.ofMany === false ? [bundle] : [];
    return subjects.map(({ name, digest }) => ({
        file: { ...fileOf(name, context), ...(digest === undefined ? {} : { digest }) },
        follow: true,
        bundles: bundle === undefined ? undefined : own,
    }));
}
const fileOf = (name, { cwd }) => ({
    path: name,
    absolute: (0,external_node_path_.resolve)(cwd, name),
});
/**
 * Gives the verdict on each operand and on every other file of a signed list, or only that on the list if it does not
 * verify. The list itself may be one of the operands.
 */
async function* verifyByList(names, { list, bundle, batch }, context) {
    const signedList = await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(259), __webpack_require__.e(282), __webpack_require__.e(931)]).then(__webpack_require__.bind(__webpack_require__, 7931));
    const file = fileOf(list, context);
    const bundles = bundle === undefined ? undefined : [bundle];
    const signed = await signedList.readSignedList({ file, bundles }, batch);
    if (signed instanceof errors_failure/* Failure */.HR)
        return yield [{ file }, signed];
    context.tell(lineOf(rowOf(list, signed.signature)));
    const isListed = (absolute) => signed.digests.has(absolute);
    const operands = names.length === 0 ? [] : await namedSubjects(names, { isListed }, context);
    const given = operands.map(({ name }) => fileOf(name, context));
    const others = given.filter(({ absolute }) => absolute !== file.absolute);
    const files = signedList.filesToCompare(others, signed, (absolute) => (0,paths/* shownPath */.pS)(context.cwd, absolute));
    yield* signedList.compareWithList(signed, files, { ...batch, follow: true });
}
/** The digests in a list of checksums; the files themselves need not exist. */
async function listedSubjects(list, { cwd, tell }) {
    const text = await (0,checksums/* readChecksums */.FN)((0,external_node_path_.resolve)(cwd, list), list);
    const { files, notices } = (0,checksums/* parseChecksums */.yk)(text, cwd, (0,errors_failure/* quote */.hD)(list));
    for (const notice of notices)
        tell((0,messages/* noteText */.gA)(notice.text));
    return files.map(({ path, digest }) => ({ name: path, digest }));
}
function rowOf(subject, verdict, checksums) {
    const { identity, issuer } = verdict.certified ?? {};
    const { predicateType } = verdict;
    const signedAt = verdict.signedAt?.toISOString();
    return { subject, verified: true, identity, issuer, signedAt, predicateType, checksums };
}
function lineOf({ subject, identity, signedAt, predicateType, checksums }) {
    const through = checksums === undefined ? '' : ` through ${(0,messages/* shown */.SP)(checksums)}`;
    const type = predicateType === undefined ? '' : `attestation of ${(0,messages/* shown */.SP)(predicateType)}, `;
    const by = identity === undefined ? '' : ` by ${(0,messages/* shown */.SP)(identity)}`;
    const at = signedAt === undefined ? '' : ` at ${signedAt}`;
    return `${(0,messages/* shown */.SP)(subject)}: verified${through}, ${type}signed${by}${at}\n`;
}


/***/ }),

/***/ 8962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ readBundles),
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   FQ: () => (/* binding */ needsOtherDigests),
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   qB: () => (/* binding */ artifactOf),
/* harmony export */   vE: () => (/* binding */ readBundlesOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9654);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6337);
/* harmony import */ var _bundle_bundle_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7908);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(728);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1862);
/* harmony import */ var _files_read_bounded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4890);
/* harmony import */ var _verify_statement_statement_subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9778);
// What verification reads from the disk: files of bundles, and the digests that a bundle can refer to.








/**
 * The bundles in the file at a path; `called` is its name in messages. Throws `file-unreadable` or `bundle-malformed`.
 */
async function readBundles(path, called) {
    const bytes = await (0,_files_read_bounded_js__WEBPACK_IMPORTED_MODULE_6__/* .readSmall */ .o5)(path, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me + 1, `the bundle ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(called)}`);
    try {
        return (0,_bundle_bundle_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBundleFile */ .E)(bytes);
    }
    catch (cause) {
        if (!(cause instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR))
            throw cause;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(cause.code, `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(called)}: ${cause.message}`, {
            cause,
            remedy: cause.remedy,
        });
    }
}
/**
 * The bundles in several files. Of more than one file, one that cannot be read is a line with its failure. `named`:
 * messages name the file of a bundle. Throws what {@link readBundles} throws if none of them has a bundle.
 */
async function readBundlesOf(files, named = files.length > 1) {
    const lines = [];
    const read = files.length > 1 ? readLines : readBundles;
    for (const { path, called } of files)
        lines.push(...(await read(path, called)).map((line) => (named ? { ...line, file: called } : line)));
    return lines.length === 0 ? lines : anyOf(lines);
}
/** The lines, if there is a bundle among them; otherwise throws why no bundle can be read. */
function anyOf(lines) {
    return lines.some(({ bundle }) => !(bundle instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR)) ? lines : (0,_bundle_bundle_file_js__WEBPACK_IMPORTED_MODULE_3__/* .holding */ .G)(lines, () => lines);
}
async function readLines(path, called) {
    try {
        return (0,_bundle_bundle_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBundleFile */ .E)(await (0,_files_read_bounded_js__WEBPACK_IMPORTED_MODULE_6__/* .readSmall */ .o5)(path, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE_BYTES */ .Me + 1, `the bundle ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(called)}`));
    }
    catch (error) {
        return [{ line: undefined, bundle: (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .asFailure */ .h_)(error) }];
    }
}
const ALGORITHMS = new Map([
    [_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.HashAlgorithm.SHA2_384, 'sha384'],
    [_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.HashAlgorithm.SHA2_512, 'sha512'],
]);
/**
 * The digests of a file that its bundles refer to, and its bytes if it is small; for a file that is not on this
 * machine, the known digest. `size` in bytes; `follow` as for digestFile. Throws `file-unreadable` or `file-changed`.
 */
async function readArtifact(file, bundles, signal, { follow = false } = {}) {
    if (file.digest !== undefined)
        return { digest: file.digest };
    const { digest, size, content: bytes } = await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestFile */ .T)(file, signal, { follow });
    const others = [];
    for (const algorithm of othersOf(bundles))
        others.push([algorithm, (await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestFile */ .T)(file, signal, { algorithm, follow })).digest]);
    return { digest, content: bytes, size, ...Object.fromEntries(others) };
}
/** The same for a file that was read before: its bytes. `size` in bytes. */
function artifactOf(bytes, bundles) {
    const others = [...othersOf(bundles)].map((name) => [name, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(name, bytes, 'buffer')]);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'buffer');
    return { digest, content: bytes, size: bytes.length, ...Object.fromEntries(others) };
}
/** Whether bundles refer to digests other than SHA-256. */
const needsOtherDigests = (bundles) => othersOf(bundles).size > 0;
const othersOf = (bundles) => new Set(bundles.flatMap(({ bundle }) => (bundle instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR ? [] : othersIn(bundle.content))));
/**
 * The digests other than SHA-256 that a bundle may refer to: that of its signature, or those of a statement's subjects.
 */
function othersIn(content) {
    if (content.$case === 'dsseEnvelope') {
        const subjects = (0,_verify_statement_statement_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectAlgorithms */ .BY)(content.dsseEnvelope.payload);
        return subjects.filter((name) => name !== 'sha256');
    }
    const other = ALGORITHMS.get(content.messageSignature.messageDigest.algorithm);
    return other === undefined ? [] : [other];
}


/***/ }),

/***/ 3708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ verifyBatch)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _files_semaphore_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7678);
/* harmony import */ var _files_writable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1074);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2823);
/* harmony import */ var _read_bundles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2254);
// Files and their bundles → a verdict on each, in their order: in this thread or, for many files, in several.





/** Files that are read while others are verified. */
const AT_ONCE = 8;
/** The start of a thread takes as long as the verification of this many files. */
const FILES_PER_THREAD = 200;
/** The same if each thread also reads shared bundles: then a file takes little more than its digest. */
const FILES_PER_SHARING_THREAD = 5000;
/** The same for files that are only compared with a list, and how many of them are read at the same time. */
const LISTED_PER_THREAD = 2000;
const LISTED_AT_ONCE = 32;
/**
 * Verifies candidates. Out: each with its verdict, in their order. Throws what `task` throws, why `signal` was aborted,
 * and `internal` if there is not a verdict on each.
 */
async function* verifyBatch(candidates, options) {
    const waiting = candidates.values();
    for await (const verdict of verdictsOn(candidates, options)) {
        options.signal.throwIfAborted();
        const { value: candidate } = waiting.next();
        if (candidate !== undefined)
            yield [candidate, verdict];
    }
    // Without this check, a file that was not verified would not be reported as such.
    const left = [...waiting].length;
    if (left > 0)
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('internal', `verification ended without a result for ${left} files`);
}
async function* verdictsOn(candidates, { task, signal, fetch, thread: findThread, ...sources }) {
    const { list } = sources;
    const count = Math.floor(candidates.length / filesPerThread(sources));
    const thread = count > 1 && fetch === undefined ? findThread() : undefined;
    if (thread !== undefined && (list !== undefined || (await hasAnyBundle(candidates, sources, signal)))) {
        const { verifyInThreads } = await __webpack_require__.e(/* import() */ 757).then(__webpack_require__.bind(__webpack_require__, 9757));
        return yield* verifyInThreads(candidates, { task: await task(), sources, count, signal, thread });
    }
    if (list !== undefined) {
        const compare = (candidate) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareListed */ .N)(candidate, list, signal);
        return yield* (0,_files_semaphore_js__WEBPACK_IMPORTED_MODULE_4__/* .mapInOrder */ .Y6)(candidates, LISTED_AT_ONCE, compare);
    }
    // Threads load this themselves: it includes all of the verification.
    const { createJudge, fetchCandidate, readCandidate } = await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(259), __webpack_require__.e(282), __webpack_require__.e(215)]).then(__webpack_require__.bind(__webpack_require__, 215));
    const read = (0,_read_bundles_js__WEBPACK_IMPORTED_MODULE_3__/* .createBundleReader */ .Q)(sources);
    let judge;
    const reads = (0,_files_semaphore_js__WEBPACK_IMPORTED_MODULE_4__/* .mapInOrder */ .Y6)(candidates, AT_ONCE, (candidate) => fetch === undefined ? readCandidate(candidate, read, signal) : fetchCandidate(candidate, fetch, signal));
    for await (const found of reads) {
        if (found instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            yield found;
        else {
            judge ??= createJudge(await task());
            yield judge(found);
        }
    }
}
function filesPerThread({ shared = [], list }) {
    if (list !== undefined)
        return LISTED_PER_THREAD;
    return shared.length > 0 ? FILES_PER_SHARING_THREAD : FILES_PER_THREAD;
}
/** Whether there is anything to verify: trusted roots are not requested for bundles that cannot be read. */
async function hasAnyBundle(candidates, { shared = [], ...sources }, signal) {
    // A thread reads the shared ones; here they would only take memory.
    for (const { path } of shared)
        if (await (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_1__/* .exists */ .t2)(path))
            return true;
    const read = (0,_read_bundles_js__WEBPACK_IMPORTED_MODULE_3__/* .createBundleReader */ .Q)(sources);
    for (const candidate of candidates) {
        signal.throwIfAborted();
        const lines = await read(candidate).catch(() => []);
        if (lines.length > 0)
            return true;
    }
    return false;
}


/***/ }),

/***/ 2823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ compareListed),
/* harmony export */   X: () => (/* binding */ otherThanListed)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1862);
/* harmony import */ var _files_writable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1074);
// A file and the digest that a manifest or a signed list gives it → the same, or in what way it differs.



/** In what way a file is not the one that is listed, as the end of a sentence; undefined if it is. Digests are SHA-256. */
function otherThanListed(digest, listed, where) {
    if (listed === undefined || listed.equals(digest))
        return undefined;
    return `its SHA-256 is ${digest.toString('hex')}, not ${listed.toString('hex')} as in ${where}`;
}
/**
 * Compares a file with a signed list, which `list` names in messages. Out: its digest and size, without what is known of
 * the signature of the list; or why it differs. Never rejects.
 */
async function compareListed({ file, follow, listed }, list, signal) {
    if (listed === undefined)
        return mismatch(`${list} does not name it`, STRANGE);
    try {
        const { digest, size } = await (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestFile */ .T)(file, signal, { follow });
        const changed = otherThanListed(digest, listed, list);
        if (changed !== undefined)
            return mismatch(changed);
        return { ...UNSIGNED, digest: digest.toString('hex'), size };
    }
    catch (error) {
        const isThere = await (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2)(file.absolute);
        return isThere ? (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error) : mismatch(`it does not exist, although ${list} names it`, ABSENT);
    }
}
const UNSIGNED = { certified: undefined, signedAt: undefined, predicateType: undefined };
const STRANGE = 'Remove it, and do not use it: anyone could have added it.';
const ABSENT = 'Download it, too. Its name in the list is relative to the directory of the list.';
const mismatch = (what, remedy) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('checksums-mismatch', what, { remedy });


/***/ }),

/***/ 1089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ bundleBeside),
/* harmony export */   MH: () => (/* binding */ readBundlesBeside),
/* harmony export */   Rp: () => (/* binding */ ATTESTATION_SUFFIX),
/* harmony export */   jS: () => (/* binding */ BUNDLE_SUFFIXES),
/* harmony export */   vN: () => (/* binding */ createBundleFinder)
/* harmony export */ });
/* unused harmony exports MAX_FILES, namedFor, isFileOfBundles */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6337);
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9098);
/* harmony import */ var _files_output_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4587);
/* harmony import */ var _files_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4890);
/* harmony import */ var _files_writable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1074);
/* harmony import */ var _read_artifact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8962);
// The bundles of a file in a directory, found by the name of the file: signatures, or attestations of all kinds.









/** The suffixes of bundles, current and former (client spec 4.1.1), and of a file of several bundles (section 5). */
const BUNDLE_SUFFIXES = [_files_output_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_SUFFIX */ .Zf, '.sigstore', `${_files_output_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_SUFFIX */ .Zf}l`];
/** The suffix of a file of attestations (in-toto attestation, bundle.md). */
const ATTESTATION_SUFFIX = '.intoto.jsonl';
/** The bundle file of a file in a directory, by the first of these suffixes that exists; undefined if none exists. */
async function bundleBeside(name, directory) {
    for (const bundle of BUNDLE_SUFFIXES.map((suffix) => `${name}${suffix}`))
        if (await (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_6__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, bundle)))
            return bundle;
    return undefined;
}
/**
 * Makes the search below a directory, an absolute path. A signature is in one file, the first that exists. Attestations
 * may be in several: `FILE.intoto.jsonl`, `FILE.KIND.intoto.jsonl`, and those with the name of a signature.
 */
function createBundleFinder(directory, attestations) {
    if (!attestations)
        return async (name) => {
            const found = await bundleBeside(name, directory);
            return found === undefined ? [] : [found];
        };
    const folders = new Map();
    return async (name) => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name));
        const reading = folders.get(folder) ?? attestationsIn(folder);
        folders.set(folder, reading);
        return ((await reading).get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name)) ?? []).map((found) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name), found));
    };
}
/** More files for one name are not looked at. */
const MAX_FILES = 100;
/** The names of the files in a folder that can have attestations, by the name of the file that they are named for. */
async function attestationsIn(folder) {
    const found = new Map();
    const add = (owner, name) => {
        const others = found.get(owner) ?? [];
        if (others.length < MAX_FILES)
            others.push(name);
        found.set(owner, others);
    };
    // A folder that cannot be read has none.
    const names = new Set((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])).sort());
    for (const name of names) {
        const [owner, withoutKind] = namedFor(name);
        if (owner !== undefined)
            add(owner, name);
        if (withoutKind !== undefined && !names.has(owner ?? ''))
            add(withoutKind, name);
    }
    return found;
}
/** The names of files that a file of attestations may be named for: one, or two if its name may contain a kind. */
function namedFor(name) {
    const suffix = [ATTESTATION_SUFFIX, ...BUNDLE_SUFFIXES].find((each) => name.endsWith(each));
    if (suffix === undefined)
        return [];
    const owner = name.slice(0, -suffix.length);
    const [, withoutKind] = /^(.+)\.[^.]+$/.exec(owner) ?? [];
    return suffix === ATTESTATION_SUFFIX && withoutKind !== undefined ? [owner, withoutKind] : [owner];
}
/** Whether a file has one bundle, or several as JSON Lines; false for a manifest, and for what cannot be read. */
async function isFileOfBundles(path) {
    const bytes = await readBounded(path, MAX_BUNDLE_BYTES + 1).catch(() => Buffer.alloc(0));
    return isJsonLines(bytes) || typeof jsonObjectIn(bytes)?.['mediaType'] === 'string';
}
/**
 * The bundles next to a file; undefined if there are none. `find` is the search for attestations; without it, a
 * signature is read. Throws what {@link readBundles} throws.
 */
async function readBundlesBeside(name, directory, find) {
    if (find !== undefined) {
        const files = await find(name);
        return files.length === 0
            ? undefined
            : (0,_read_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .readBundlesOf */ .vE)(files.map((called) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, called), called })));
    }
    for (const called of BUNDLE_SUFFIXES.map((suffix) => `${name}${suffix}`)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, called);
        try {
            return await (0,_read_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .readBundles */ .AA)(path, called);
        }
        catch (error) {
            if (await (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_6__/* .exists */ .t2)(path))
                throw error;
        }
    }
    return undefined;
}


/***/ }),

/***/ 2254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createBundleReader)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _files_fs_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5053);
/* harmony import */ var _files_output_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4587);
/* harmony import */ var _files_writable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1074);
/* harmony import */ var _read_artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8962);
/* harmony import */ var _find_bundles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1089);
// The bundles that may verify a file of a batch: its own, and those that are about many files.







/** Makes the reader of a batch. The bundles that are about many files are read, and kept, only once. */
function createBundleReader({ cwd, attestations = false, shared = [] }) {
    const find = attestations ? (0,_find_bundles_js__WEBPACK_IMPORTED_MODULE_6__/* .createBundleFinder */ .vN)(cwd, true) : undefined;
    let reading;
    return async ({ file, bundles }) => {
        if (bundles === undefined)
            return (await (0,_find_bundles_js__WEBPACK_IMPORTED_MODULE_6__/* .readBundlesBeside */ .MH)(file.path, cwd, find)) ?? missing(file, cwd, attestations);
        if (shared.length === 0)
            return (0,_read_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .readBundlesOf */ .vE)(bundles);
        reading ??= (0,_read_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .readBundlesOf */ .vE)(shared, true);
        if (bundles.length === 0)
            return reading;
        return (0,_read_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .anyOf */ .EB)([...(await asLines((0,_read_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .readBundlesOf */ .vE)(bundles, true))), ...(await asLines(reading))]);
    };
}
/** What can be read, or one line with the reason why nothing can. */
const asLines = (reading) => reading.catch((error) => [{ line: undefined, bundle: (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .asFailure */ .h_)(error) }]);
async function missing({ path, digest }, cwd, attestations) {
    // If the name of the file is wrong, its bundle is not the problem.
    if (digest === undefined && !(await (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path))))
        throw await (0,_files_fs_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .missingOperand */ .Up)(path, (names) => (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_4__/* .allExist */ .$0)(names, cwd));
    const bundle = `${path}${attestations ? _find_bundles_js__WEBPACK_IMPORTED_MODULE_6__/* .ATTESTATION_SUFFIX */ .Rp : _files_output_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_SUFFIX */ .Zf}`;
    throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('file-unreadable', `the bundle ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(bundle)} does not exist`, {
        remedy: 'Download it from where the file was published, or give its path with --bundle.',
    });
}


/***/ }),

/***/ 9839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ readChecksumsBytes),
/* harmony export */   FN: () => (/* binding */ readChecksums),
/* harmony export */   Qw: () => (/* binding */ MAX_CHECKSUMS_BYTES),
/* harmony export */   T$: () => (/* binding */ decodeChecksums),
/* harmony export */   jM: () => (/* binding */ listedPath),
/* harmony export */   jv: () => (/* binding */ parseEveryLine),
/* harmony export */   yk: () => (/* binding */ parseChecksums)
/* harmony export */ });
/* unused harmony export areChecksums */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(580);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5053);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3684);
/* harmony import */ var _read_bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4890);
// Lines in the format of `sha256sum` → the files they list, by their digests.






/** Enough for 50,000 lines with long names. */
const MAX_CHECKSUMS_BYTES = 64 * 1024 * 1024;
/** The lines of a file; `name` is its name in messages. Throws `file-unreadable` or `input-invalid`. */
async function readChecksums(path, name) {
    return decodeChecksums(await readChecksumsBytes(path, name), nameOf(name));
}
/** The same, as the bytes of the file, to verify their signature before they are decoded. */
async function readChecksumsBytes(path, name) {
    const bytes = await (0,_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .readSmall */ .o5)(path, MAX_CHECKSUMS_BYTES + 1, nameOf(name));
    if (bytes.length > MAX_CHECKSUMS_BYTES)
        throw invalid(`${nameOf(name)} is longer than ${MAX_CHECKSUMS_BYTES} bytes`);
    return bytes;
}
const nameOf = (name) => `the list of checksums ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`;
/** The lines in the bytes of a list; `called` is the list in messages. Throws `input-invalid` for UTF-16. */
function decodeChecksums(bytes, called) {
    if (/^(\xff\xfe|\xfe\xff)/.test(bytes.subarray(0, 2).toString('latin1')))
        throw invalid(`${called} is UTF-16; save it as UTF-8`);
    return bytes.toString('utf8');
}
/** True for the lines themselves, false for what can only be the path of a file that contains them. */
const areChecksums = (text) => /^\\?([\w-]+:)?[0-9a-fA-F]{32,}([ \t]|$)|^\\?[\w-]+ ?\(.*\) ?= |[\r\n]/.test(text.trim());
/**
 * The files that a list names, to be signed or verified each by itself: without outputs of signing, which a notice names.
 * In: the lines, the absolute path that names are relative to, and the name of the list in messages. Throws
 * `input-invalid` or `file-outside-workspace`.
 */
function parseChecksums(text, root, called) {
    const outside = (at, name) => (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .outsideWorkspace */ .tq)(`${at}: file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`, root, name);
    const all = parseEveryLine(text, { root, called, outside });
    const outputs = all.filter(({ path }) => _found_js__WEBPACK_IMPORTED_MODULE_2__/* .OWN_OUTPUT */ .N.test(path)).map(({ path }) => path);
    const [first] = outputs;
    if (outputs.length === all.length)
        throw invalid(`${called} lists no file, only outputs of signing`);
    const files = all.filter(({ path }) => !_found_js__WEBPACK_IMPORTED_MODULE_2__/* .OWN_OUTPUT */ .N.test(path));
    return { files, notices: first === undefined ? [] : [(0,_found_js__WEBPACK_IMPORTED_MODULE_2__/* .passedOver */ .Jn)('an output of signing', outputs)] };
}
/**
 * Reads lines in the formats of common tools, all with SHA-256. Blank lines and lines that begin with `#` are skipped.
 * - `<digest>  <name>` and `<digest> *<name>` (sha256sum)
 * - `SHA256 (<name>) = <digest>` (sha256sum --tag, BSD), `SHA2-256(<name>)= <digest>` (openssl dgst)
 * - `<digest> <name>`, with one space or a tab, if no line of the list has two spaces: after such a line, GNU
 *   coreutils treat the second space as part of the name.
 *
 * If a line begins with `\`, its name contains `\n`, `\r` and `\\` for a line feed, a carriage return and a backslash,
 * as GNU coreutils write them. Out: every file, at least one, sorted by name. Throws `input-invalid` with the line
 * number, or the failure for a name that leads outside.
 */
function parseEveryLine(text, { root, called, outside }) {
    if (text.startsWith('\ufeff'))
        throw invalid(`${called} begins with a byte order mark; save it as UTF-8 without one`);
    const files = new Map();
    const seen = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (/^\s*(#|$)/.test(line))
            continue;
        const at = `${called}, line ${index + 1}`;
        const { name, digest, separator } = parseLine(line, at);
        if (separator !== undefined)
            seen.set(separator, index + 1);
        if (seen.size > 1) {
            const lines = `line ${seen.get('one')} has one space, and line ${seen.get('two')} has two`;
            throw invalid(`${called}: ${lines}; tools read such a list in different ways`);
        }
        const path = listedPath(name, at, outside);
        if (files.has(path))
            throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} is listed twice`);
        files.set(path, { path, absolute: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path), digest });
    }
    if (files.size === 0)
        throw invalid(`${called} lists no file`);
    return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
const TAGGED = /^(\\?)([\w-]+) ?\((.+)\) ?= ([0-9A-Za-z]+)$/s;
const PLAIN = /^(\\?)([0-9A-Za-z]+)([ \t])([ *]?)(.+)$/s;
function parseLine(line, at) {
    if (/^\\?sha256:/i.test(line))
        throw invalid(`${at}: remove "sha256:" before the digest; a line is \`<sha256>  <name>\``);
    const [, tagPrefix = '', algorithm, tagName = '', tagHex = ''] = TAGGED.exec(line) ?? [];
    if (algorithm !== undefined) {
        if (!/^SHA2?-?256$/.test(algorithm))
            throw invalid(`${at}: the digest is ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(algorithm)}; it must be SHA256`);
        return { ...readNamed(tagPrefix, tagName, tagHex, at), separator: undefined };
    }
    const [, prefix = '', hex = '', , mark, name = ''] = PLAIN.exec(line) ?? [];
    if (hex === '')
        throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(line)} is not \`<sha256>  <name>\`, as sha256sum prints it`);
    return { ...readNamed(prefix, name, hex, at), separator: mark === '' ? 'one' : 'two' };
}
function readNamed(prefix, name, hex, at) {
    if (!/^[0-9a-f]{64}$/i.test(hex)) {
        const wrong = /^[0-9a-f]+$/i.test(hex) ? `has ${hex.length} digits` : 'is not hexadecimal';
        throw invalid(`${at}: the digest ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(hex)} ${wrong}; SHA-256 has 64 hexadecimal digits`);
    }
    return { name: prefix === '' ? name : unescaped(name, at), digest: Buffer.from(hex, 'hex') };
}
const ESCAPES = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };
function unescaped(name, at) {
    return name.replace(/\\.?/gs, (pair) => {
        const character = ESCAPES[pair];
        if (character === undefined)
            throw invalid(`${at}: the name has the unknown escape ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(pair)}`);
        return character;
    });
}
/**
 * The path of a name in a list, without `.` segments. A bundle may be written next to this path, so it must be below the
 * root. Throws `input-invalid`, or the failure for a name that leads outside; `at` is the place in messages.
 */
function listedPath(name, at, outside) {
    const segments = name.split('/').filter((segment) => segment !== '.');
    const path = segments.join('/');
    if (name.includes('\0') || name.includes('\ufffd') || segments.includes('') || path === '')
        throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} cannot be the name of a file`);
    if (segments.includes('..') || (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isOutside */ ._K)(path))
        throw outside(at, name);
    if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInGit */ .aR)(path))
        throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is in .git, where nothing is written`);
    if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isListable */ .$9)(path))
        throw invalid(`${at}: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} would be another path on some systems`);
    return path;
}
const invalid = (what) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('input-invalid', what);


/***/ }),

/***/ 7012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ jobRemedy),
/* harmony export */   uD: () => (/* binding */ isOutage)
/* harmony export */ });
/* unused harmony exports KEEP_REMEDY, isUnanswered, withGitHubRemedy */
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
// A GitHub service that does not answer: the remedies for Sigstore's services do not apply.

/** What to do while GitHub's token service is out: no input configures it. */
async function jobRemedy() {
    const { REMEDIES } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3804));
    return REMEDIES['token-request-failed'].fix;
}
/** The same if something is already signed. */
const KEEP_REMEDY = 'Check https://www.githubstatus.com, then re-run the job with `existing: keep`.';
/** True if the service is out, busy, silent or unreachable. */
const isOutage = ({ code }) => /^service-(busy|timeout|unavailable|unreachable)$/.test(code);
/** True if GitHub gave no answer, or an answer that is neither yes nor no. */
const isUnanswered = (failure) => isOutage(failure) || (failure.code === 'service-refused' && !isRenamed(failure));
/** A redirect within GitHub that cannot be followed. */
const isRenamed = ({ code, status = 0 }) => code === 'service-refused' && status >= 300 && status <= 399;
/** The failure of a request to GitHub's API, with what to do if GitHub is out or the repository was renamed. */
function withGitHubRemedy(failure) {
    const { code, message, status } = failure;
    if (isRenamed(failure)) {
        const remedy = 'Start the workflow again in the renamed or transferred repository, so that the run has the new name.';
        return new Failure(code, message, { cause: failure, status, remedy });
    }
    return isOutage(failure)
        ? new Failure(code, message, { cause: failure, status, remedy: KEEP_REMEDY })
        : failure;
}


/***/ }),

/***/ 384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseTemplate)
/* harmony export */ });
// Templates of Fulcio's configuration, which map a token to a certificate: the subset of Go's text/template in use.
/** Limits the depth of blocks, which could exhaust the stack. */
const MAX_BLOCKS = 100;
const ACTION = /\{\{((?:"(?:[^"\\]|\\.)*"|[^"}])*)\}\}/y;
const TOKEN = /\s*(?:"((?:[^"\\]|\\.)*)"|(\.[A-Za-z_]\w*)|(\.)|([a-z]+)|([()]))/y;
/**
 * Reads a template: the bare name of a claim, or text with `{{ .claim }}`, `{{ index . "claim" }}` (empty if the claim
 * is absent) and `{{if eq A "text"}}…{{else}}…{{end}}`. Throws SyntaxError, quoting it, for anything else.
 */
function parseTemplate(text) {
    const names = new Map();
    const render = text.includes('{{') ? parseText(text, names) : need(text, names);
    const needed = [...names].filter(([, isNeeded]) => isNeeded).map(([name]) => name);
    return { names: needed, mentions: [...names.keys()], render };
}
function need(name, names) {
    names.set(name, true);
    return (lookup, onMissing) => {
        const value = lookup(name);
        if (value === undefined)
            onMissing(name);
        return value ?? '';
    };
}
function parseText(text, names) {
    const blocks = [{ parts: [], otherwise: undefined, condition: undefined }];
    const add = (render) => (blocks.at(-1)?.otherwise ?? blocks.at(-1)?.parts)?.push(render);
    let at = 0;
    for (;;) {
        const start = text.indexOf('{{', at);
        const plain = text.slice(at, start < 0 ? undefined : start);
        if (plain !== '')
            add(() => plain);
        if (start < 0)
            break;
        ACTION.lastIndex = start;
        const action = ACTION.exec(text);
        if (action === null)
            throw beyond(text.slice(start, start + 60));
        at = ACTION.lastIndex;
        const words = tokenize((action[1] ?? '').trim());
        const block = blocks.at(-1);
        const [keyword] = words;
        if (keyword === 'if') {
            if (blocks.length > MAX_BLOCKS)
                throw beyond(`{{if}} in ${MAX_BLOCKS} others`);
            blocks.push({ parts: [], otherwise: undefined, condition: condition(words.slice(1), names) });
        }
        else if (keyword === 'else' && words.length === 1 && block?.condition !== undefined && !block.otherwise)
            block.otherwise = [];
        else if (keyword === 'end' && words.length === 1 && block?.condition !== undefined) {
            blocks.pop();
            add(choice(block, block.condition));
        }
        else
            add(expression(words, names));
    }
    const [whole, ...open] = blocks;
    if (open.length > 0)
        throw beyond('{{if}} without {{end}}');
    return inTurn(whole?.parts ?? []);
}
const inTurn = (parts) => (lookup, onMissing) => parts.map((part) => part(lookup, onMissing)).join('');
function choice({ parts, otherwise = [] }, holds) {
    return (lookup, onMissing) => inTurn(holds(lookup, onMissing) === '' ? otherwise : parts)(lookup, onMissing);
}
function tokenize(action) {
    const words = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < action.length) {
        const found = TOKEN.exec(action);
        if (found === null)
            throw beyond(action);
        const [, quoted, field, dot, word, bracket] = found;
        words.push(quoted === undefined ? (field ?? dot ?? word ?? bracket ?? '') : { quoted: unquote(quoted) });
    }
    return words;
}
/** `eq A B` returns text that is empty when they differ; any other expression is true when its text is not empty. */
function condition(words, names) {
    if (words[0] !== 'eq')
        return expression(words, names);
    const cut = operandLength(words.slice(1)) + 1;
    const [left, right] = [expression(words.slice(1, cut), names), expression(words.slice(cut), names)];
    return (lookup, onMissing) => (left(lookup, onMissing) === right(lookup, onMissing) ? 'equal' : '');
}
/** The words of the first operand: one word, or all up to its closing parenthesis. */
function operandLength(words) {
    return words[0] === '(' ? words.indexOf(')') + 1 : 1;
}
function expression(given, names) {
    let pairs = 0;
    while (given[pairs] === '(' && given.at(-1 - pairs) === ')')
        pairs += 1;
    const words = given.slice(pairs, given.length - pairs);
    const [first, second, third] = words;
    if (words.length === 1 && typeof first === 'object')
        return () => first.quoted;
    if (words.length === 1 && typeof first === 'string' && /^\.\w/.test(first))
        return need(first.slice(1), names);
    if (words.length === 3 && first === 'index' && second === '.' && typeof third === 'object') {
        if (!names.has(third.quoted))
            names.set(third.quoted, false);
        return (lookup) => lookup(third.quoted) ?? '';
    }
    throw beyond(words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word.quoted))).join(' '));
}
function unquote(text) {
    try {
        return String(JSON.parse(`"${text}"`));
    }
    catch {
        throw beyond(text);
    }
}
function beyond(what) {
    return new SyntaxError(`the template action is not supported: ${JSON.stringify(what.slice(0, 80))}`);
}


/***/ }),

/***/ 3871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ extensionsByClaim),
/* harmony export */   y: () => (/* binding */ claimsByExtension)
/* harmony export */ });
/* harmony import */ var _fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(441);
/* harmony import */ var _fulcio_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(384);
// Claims of a token and the extensions of a certificate with the same value (Fulcio docs/oid-info.md), for hints.


const ALWAYS = [
    ['iss', 'issuer'],
    ['iss', 'issuer-v2'],
    ['sub', 'token-subject'],
];
/**
 * Extensions and the claims they are made of. An extension made of several claims is not another name for any of them.
 */
const pairs = () => Object.values(_fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .x).flatMap(({ defaults, extensions }) => Object.entries(extensions).flatMap(([extension, template]) => {
    const [claim, ...others] = (0,_fulcio_template_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .Q)(template).mentions.filter((name) => !defaults[name]);
    return claim === undefined || others.length > 0 ? [] : [[claim, extension]];
}));
/** The older names for GitHub's jobs; Fulcio advises against them. */
const isFormer = ([, extension]) => extension.startsWith('github-workflow-');
/** For each claim the extension with its value, in kebab case. */
function extensionsByClaim() {
    const all = pairs();
    return firstOf([...ALWAYS, ...all.filter((pair) => !isFormer(pair)), ...all.filter(isFormer)]);
}
/** For each extension the claim that it is made of; if providers differ, the claim of GitHub's jobs. */
function claimsByExtension() {
    return firstOf([...ALWAYS, ...pairs()].map(([claim, extension]) => [extension, claim]));
}
/** If several pairs have the same key, a Map keeps the last. */
function firstOf(all) {
    return new Map(all.toReversed());
}


/***/ }),

/***/ 9983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseListed),
/* harmony export */   Z: () => (/* binding */ MAX_MANIFEST_BYTES)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3684);
// An untrusted manifest → its claims about each file, which are still to be verified.



/** Enough for a manifest of 50,000 files with long names. */
const MAX_MANIFEST_BYTES = 128 * 1024 * 1024;
/** JSON values: each file has about twelve. */
const MAX_VALUES = 2_000_000;
/** Reads an untrusted manifest. Throws the result of `wrong`. */
function parseListed(bytes, wrong) {
    if (bytes.length > MAX_MANIFEST_BYTES)
        throw wrong(`it is longer than ${MAX_MANIFEST_BYTES} bytes`);
    const manifest = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .RJ)(bytes, wrong, MAX_VALUES);
    if (!(0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(manifest) || manifest['schema'] !== 1 || !Array.isArray(manifest['files']))
        throw wrong('it is not of schema 1');
    const files = new Map();
    for (const row of manifest['files']) {
        const { path, ...rest } = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(row) ? row : {};
        if (typeof path !== 'string' || !(0,_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isListable */ .$9)(path))
            throw wrong(`it has a file with the path ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)}`);
        if (files.has(path))
            throw wrong(`it names ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} twice`);
        files.set(path, readRow(rest, path, wrong));
    }
    return { manifest, files };
}
function readRow({ status, sha256, bundle }, path, wrong) {
    if (status !== 'signed' && status !== 'kept')
        return undefined;
    if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256))
        throw wrong(`it has no SHA-256 of ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)}`);
    if (typeof bundle !== 'string' || !(0,_files_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isListable */ .$9)(bundle))
        throw wrong(`it gives ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} the bundle ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(bundle)}`);
    return { bundle, digest: Buffer.from(sha256, 'hex') };
}


/***/ }),

/***/ 5888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadInstance: () => (/* binding */ loadInstance),
  K: () => (/* binding */ loadTrustedRoot),
  B: () => (/* binding */ loadTrustedRoots)
});

// EXTERNAL MODULE: ./build/encoding/json-lines.js
var json_lines = __webpack_require__(8402);
// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/trust/instance-choice.js
var instance_choice = __webpack_require__(4180);
// EXTERNAL MODULE: ./build/trust/rekor-versions.js
var rekor_versions = __webpack_require__(5102);
// EXTERNAL MODULE: ./build/trust/service-url.js
var service_url = __webpack_require__(6698);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(9654);
// EXTERNAL MODULE: ./build/trust/trust-json.js
var trust_json = __webpack_require__(7082);
;// CONCATENATED MODULE: ./build/trust/signing-config.js
// The signing config: the services to use now (protobuf-specs, SigningConfig v0.2; client spec, section 2).






const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
/**
 * The only major version of each service except Rekor that this client supports. For historical reasons, version 1 in
 * the config means Fulcio's API v2 endpoint.
 */
const FIRST = [1];
const LISTS = ['caUrls', 'rekorTlogUrls', 'tsaUrls', 'oidcUrls'];
/**
 * Reads a signing config.
 * In: parsed JSON, and the name of the file for messages. Out: the config; its services are checked when they are
 * selected.
 * @throws Failure `instance-invalid`
 */
function parseSigningConfig(json, file) {
    const other = (0,trust_json/* misplaced */.j5)(json, 'a signing config');
    if (other !== undefined)
        throw new failure/* Failure */.HR('instance-invalid', `${(0,failure/* quote */.hD)(file)} is not a signing config: ${other}`);
    if (!(0,strict_json/* isRecord */.u4)(json) || json.mediaType !== MEDIA_TYPE) {
        const found = (0,strict_json/* isRecord */.u4)(json) ? (0,failure/* quote */.hD)(json.mediaType) : 'no object';
        const what = `the signing config ${(0,failure/* quote */.hD)(file)} is not usable: mediaType must be ${MEDIA_TYPE}, but is ${found}`;
        throw new failure/* Failure */.HR('instance-invalid', what);
    }
    for (const list of LISTS) {
        const services = json[list];
        for (const [index, service] of Array.isArray(services) ? services.entries() : []) {
            const wrong = (0,trust_json/* wrongTime */.jw)((0,strict_json/* isRecord */.u4)(service) ? service.validFor : undefined);
            if (wrong === undefined)
                continue;
            const what = `${list}[${index}].validFor.${wrong.field} ${wrong.what}`;
            throw new failure/* Failure */.HR('instance-invalid', `the signing config ${(0,failure/* quote */.hD)(file)} is not usable: ${what}`);
        }
    }
    try {
        return dist.SigningConfig.fromJSON(json);
    }
    catch (cause) {
        const why = (0,failure/* quote */.hD)(cause instanceof Error ? cause.message : cause);
        throw new failure/* Failure */.HR('instance-invalid', `the signing config ${(0,failure/* quote */.hD)(file)} cannot be read: ${why}`, {
            cause,
        });
    }
}
/** Whether the config names a Rekor of this major version that is valid now. */
function offersRekor(config, version, now) {
    return usable(config, { list: 'rekorTlogUrls', versions: [version] }, now).length > 0;
}
/**
 * Chooses the services to use: valid now (ends inclusive), of the highest major version that both sides support, the
 * newest of each operator, as many as the selector requires.
 * @throws Failure `instance-invalid` when the config does not have enough services, naming file and field; `clock-skew`
 * when it would have them only later
 */
function selectServices(config, file, { now, rekorVersion }) {
    const choose = (want) => signing_config_select(config, want, file, now);
    const versions = rekorVersion === undefined ? rekor_versions/* REKOR_VERSIONS */.SK : [rekorVersion];
    const rekor = choose({ list: 'rekorTlogUrls', versions, config: config.rekorTlogConfig });
    const [fulcio] = choose({ list: 'caUrls', versions: FIRST }).chosen;
    if (fulcio === undefined)
        throw unusable(file, 'caUrls has no usable service');
    const untimed = rekor.chosen.find(({ majorApiVersion }) => !rekor_versions/* REKOR */.GS[majorApiVersion].givesTime);
    if (untimed !== undefined && config.tsaUrls.length === 0) {
        const log = `Rekor v${untimed.majorApiVersion}`;
        throw unusable(file, `tsaUrls is empty, but ${log} needs a timestamp authority: the log gives no time`);
    }
    const timestamp = config.tsaUrls.length === 0
        ? { chosen: [], spare: [] }
        : choose({ list: 'tsaUrls', versions: FIRST, config: config.tsaConfig });
    const oidc = usable(config, { list: 'oidcUrls', versions: FIRST }, now)[0];
    return { fulcio, rekor, timestamp, oidc: oidc && (0,service_url/* parseServiceUrl */.i)(oidc.url, `oidcUrls of ${(0,failure/* quote */.hD)(file)}`) };
}
function unusable(file, what) {
    return new failure/* Failure */.HR('instance-invalid', `the signing config ${(0,failure/* quote */.hD)(file)} is not usable: ${what}`);
}
function ofVersions(services, versions) {
    const isSpoken = (service) => versions.some((version) => version === service.majorApiVersion);
    return services.filter(isSpoken);
}
/** Services of the highest supported version that are valid now, newest first. */
function usable(config, { list, versions }, now) {
    const valid = ofVersions(config[list], versions).filter(({ validFor }) => !(validFor?.start !== undefined && !(validFor.start <= now)) &&
        !(validFor?.end !== undefined && !(now <= validFor.end)));
    const highest = Math.max(...valid.map(({ majorApiVersion }) => majorApiVersion));
    const start = ({ validFor }) => validFor?.start?.getTime() ?? 0;
    return valid
        .filter(({ majorApiVersion }) => majorApiVersion === highest)
        .sort((left, right) => start(right) - start(left));
}
function signing_config_select(config, want, file, now) {
    const byOperator = new Map();
    for (const service of usable(config, want, now)) {
        if (!byOperator.has(service.operator))
            byOperator.set(service.operator, service);
    }
    const found = [...byOperator.values()];
    const count = wanted(want, found.length, file);
    if (found.length < count || count === 0)
        throw tooFew(config, want, { file, now, found: found.length, count });
    const services = found.map(({ url, majorApiVersion, operator }) => {
        return { url: (0,service_url/* parseServiceUrl */.i)(url, `${want.list} of ${(0,failure/* quote */.hD)(file)}`), majorApiVersion, operator };
    });
    return { chosen: services.slice(0, count), spare: services.slice(count) };
}
/** If every service becomes valid only later, the clock of this machine is a more likely cause than the file. */
function tooFew(config, { list, versions }, { file, now, found, count }) {
    const starts = ofVersions(config[list], versions).map(({ validFor }) => validFor?.start);
    const [first] = starts.toSorted((a, b) => Number(a) - Number(b));
    if (first !== undefined && starts.every((start) => start !== undefined && start > now))
        return new failure/* Failure */.HR('clock-skew', `the clock of this machine shows ${now.toISOString()}, but the first service in ${list} of the signing config ${(0,failure/* quote */.hD)(file)} is valid only from ${first.toISOString()}`, {
            remedy: `Synchronise the clock of this machine (NTP). If it is right, correct the times in ${(0,failure/* quote */.hD)(file)}.`,
        });
    const names = versions.map((version) => `v${version}`).join(' or ');
    const have = `has ${found} of version ${names} that are valid at ${now.toISOString()}`;
    return unusable(file, `${list} ${have}, each of a different operator; ${Math.max(count, 1)} needed`);
}
function wanted({ list, config }, available, file) {
    if (list === 'caUrls')
        return 1;
    const field = list === 'tsaUrls' ? 'tsaConfig' : 'rekorTlogConfig';
    switch (config?.selector) {
        case dist.ServiceSelector.ANY:
            return 1;
        case dist.ServiceSelector.ALL:
            return available;
        case dist.ServiceSelector.EXACT:
            if (Number.isSafeInteger(config.count) && config.count > 0)
                return config.count;
            throw unusable(file, `${field}.count must be a whole number from 1, but is ${(0,failure/* quote */.hD)(config.count)}`);
        case dist.ServiceSelector.SERVICE_SELECTOR_UNDEFINED:
        case undefined:
            throw unusable(file, `${field}.selector must be ANY, ALL or EXACT`);
    }
}

// EXTERNAL MODULE: ./build/trust/trusted-root.js
var trusted_root = __webpack_require__(2879);
;// CONCATENATED MODULE: ./build/trust/instance.js









const CLIENT_TRUST_CONFIG = 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json';
const TRUSTED_ROOT = 'trusted_root.json';
const SIGNING_CONFIG = 'signing_config.v0.2.json';
/**
 * Loads what signing needs: the trusted root and the services to use at `now`.
 * @throws Failure `instance-invalid` for files and addresses, `trust-root-unavailable` for TUF, or a service class
 */
async function loadInstance(choice, context) {
    const { trustedRootPath, signingConfigPath, rekorVersion } = choice;
    if ((trustedRootPath === undefined) !== (signingConfigPath === undefined)) {
        const [given, missing] = trustedRootPath === undefined ? ['signing-config', 'trusted-root'] : ['trusted-root', 'signing-config'];
        const what = `give ${missing} together with ${given}, both of the same instance`;
        throw new failure/* Failure */.HR('instance-invalid', what);
    }
    const { roots, configs } = await loadMaterial(choice, context, true);
    // An instance may offer a version of Rekor in a separate config, which is read only if that version is requested.
    const fits = ({ config }) => rekorVersion === undefined || offersRekor(config, rekorVersion, context.now);
    const chosen = configs.find(fits) ?? configs[0];
    if (chosen === undefined)
        throw new failure/* Failure */.HR('instance-invalid', 'the instance has no signing config');
    const services = selectServices(chosen.config, chosen.file, { now: context.now, rekorVersion });
    return { trustedRoot: onlyRoot(roots, choice), ...services };
}
/**
 * Loads what verifying our own bundles needs: the trusted root of the instance that signs.
 * @throws as {@link loadInstance}
 */
async function loadTrustedRoot(choice, context) {
    return onlyRoot(await loadTrustedRoots(choice, context), choice);
}
/**
 * Loads what verifying the bundles of others needs: only the trusted root, or all roots of a file of several, as
 * `gh attestation trusted-root` writes it. A bundle must be valid with one of them, used separately.
 * @throws as {@link loadInstance}
 */
async function loadTrustedRoots(choice, context) {
    return (await loadMaterial(choice, context, false)).roots;
}
function onlyRoot([root, ...others], { instance, trustedRootPath }) {
    const file = trustedRootPath ?? instance;
    if (root === undefined || others.length > 0)
        throw new failure/* Failure */.HR('instance-invalid', `${(0,failure/* quote */.hD)(file)} has ${others.length + 1} trusted roots; signing needs only that of its instance`);
    (0,trusted_root/* assertComplete */.Q9)(root, file);
    return root;
}
async function loadMaterial(choice, context, signing) {
    const { instance, trustedRootPath, signingConfigPath, rekorVersion } = choice;
    if (trustedRootPath !== undefined) {
        if (instance !== 'public-good') {
            throw new failure/* Failure */.HR('instance-invalid', `instance ${(0,failure/* quote */.hD)(instance)} and trusted-root cannot be combined`);
        }
        const roots = parseRoots(await readPlace(trustedRootPath, 'trusted-root', context), trustedRootPath);
        if (!signing || signingConfigPath === undefined)
            return { roots, configs: [] };
        const json = await readJson(signingConfigPath, 'signing-config', context);
        const config = parseSigningConfig(json, signingConfigPath);
        return { roots, configs: [{ config, file: signingConfigPath }] };
    }
    if (instance === 'public-good' || instance === 'staging') {
        const own = rekorVersion && rekor_versions/* REKOR */.GS[rekorVersion].signingConfig;
        const optional = signing && own !== undefined ? [own] : [];
        const required = signing ? [TRUSTED_ROOT, SIGNING_CONFIG] : [TRUSTED_ROOT];
        return fromTuf(instance, required, optional, context);
    }
    return fromClientTrustConfig(await readJson(instance, 'instance', context), instance, signing);
}
/** A file of one trusted root, or of one per line (JSON Lines). */
function parseRoots(bytes, file) {
    const fail = (what) => new failure/* Failure */.HR('instance-invalid', `${(0,failure/* quote */.hD)(file)} cannot be read: ${what}`);
    const lines = bytes.length > trust_json/* MAX_TRUST_BYTES */.SS ? undefined : (0,json_lines/* splitJsonLines */.E)(bytes, fail);
    if (lines === undefined)
        return [(0,trusted_root/* parseTrustedRoot */.t1)((0,trust_json/* parseTrustJson */.uk)(bytes, file), file)];
    return lines.map(({ line, bytes: text }) => {
        const called = `${file}:${line}`;
        return (0,trusted_root/* parseTrustedRoot */.t1)((0,trust_json/* parseTrustJson */.uk)(text, called), called);
    });
}
async function fromTuf(instance, required, optional, context) {
    const { fetchTargets } = await __webpack_require__.e(/* import() */ 877).then(__webpack_require__.bind(__webpack_require__, 1877));
    const { repositoryOf } = await __webpack_require__.e(/* import() */ 360).then(__webpack_require__.bind(__webpack_require__, 9360));
    const targets = await fetchTargets({ required, optional }, { ...repositoryOf(instance), ...context });
    const json = [...targets].map(([file, bytes]) => ({ file, json: (0,trust_json/* parseTrustJson */.uk)(bytes, file) }));
    const root = json.find(({ file }) => file === TRUSTED_ROOT);
    return {
        roots: [(0,trusted_root/* parseTrustedRoot */.t1)(root?.json, TRUSTED_ROOT)],
        configs: json
            .filter(({ file }) => file !== TRUSTED_ROOT)
            .map(({ file, json: value }) => ({ config: parseSigningConfig(value, file), file })),
    };
}
/** ClientTrustConfig v0.1 (sigstore_trustroot.proto): the trusted root and the signing config in one document. */
function fromClientTrustConfig(json, file, signing) {
    if (!(0,strict_json/* isRecord */.u4)(json) || json.mediaType !== CLIENT_TRUST_CONFIG) {
        const found = (0,strict_json/* isRecord */.u4)(json) ? (0,failure/* quote */.hD)(json.mediaType) : 'no object';
        const what = (0,trust_json/* misplaced */.j5)(json, 'a client trust config') ?? `mediaType must be ${CLIENT_TRUST_CONFIG}, but is ${found}`;
        throw new failure/* Failure */.HR('instance-invalid', `${(0,failure/* quote */.hD)(file)} is not a client trust configuration: ${what}`);
    }
    const roots = [(0,trusted_root/* parseTrustedRoot */.t1)(json.trustedRoot, file)];
    return { roots, configs: signing ? [{ config: parseSigningConfig(json.signingConfig, file), file }] : [] };
}
async function readJson(place, input, context) {
    return (0,trust_json/* parseTrustJson */.uk)(await readPlace(place, input, context), place);
}
/** `input` is the name of the option or input with the location, for messages. */
async function readPlace(place, input, context) {
    if ((0,instance_choice/* isAddress */.PW)(place)) {
        const url = (0,service_url/* parseServiceUrl */.i)(place, input);
        const { body } = await context.http({
            service: 'instance',
            method: 'GET',
            url,
            maxBytes: trust_json/* MAX_TRUST_BYTES */.SS,
        });
        return body;
    }
    try {
        return await context.readFile(place, trust_json/* MAX_TRUST_BYTES */.SS + 1);
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
        const why = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`;
        throw new failure/* Failure */.HR('instance-invalid', `${input} ${(0,failure/* quote */.hD)(place)} ${why}`, { cause });
    }
}


/***/ }),

/***/ 3941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ createExtensionsCheck),
/* harmony export */   Fe: () => (/* binding */ createSignerCheck),
/* harmony export */   o3: () => (/* binding */ parseExtensionsPolicy)
/* harmony export */ });
/* unused harmony exports checkExtensionsPolicy, checkSigner, missingWho, requiresSource */
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _identity_fulcio_oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(191);
/* harmony import */ var _identity_policy_claim_extension_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3871);
/* harmony import */ var _identity_policy_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2573);
/* harmony import */ var _fulcio_extensions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4673);
/* harmony import */ var _identity_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5079);
// The expected signer: an identity and its issuer, and rules on the certificate's extensions. Pure.







const NAMES = new Set(_identity_fulcio_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION_OIDS */ .mB.keys());
const EXTENSIONS = {
    noun: 'extension',
    holder: 'certificate',
    names: () => NAMES,
    separator: '-',
    synonyms: _identity_policy_claim_extension_names_js__WEBPACK_IMPORTED_MODULE_2__/* .extensionsByClaim */ .S,
    isName: (text) => NAMES.has(text),
};
/** Extensions that identify the owner of the source; no two sources of an issuer have the same value. */
const SOURCE = [
    'build-config-uri',
    'run-invocation-uri',
    'token-subject',
    'source-repository-uri',
    'source-repository-identifier',
    'github-workflow-repository',
    'source-repository-owner-uri',
    'source-repository-owner-identifier',
];
/** Extensions that distinguish one signer of an issuer from the others. */
const WHO = ['build-signer-uri', ...SOURCE];
/** Reads `extension: value` lines, in the grammar of all policies. Throws `input-invalid` with the line number. */
const parseExtensionsPolicy = (text) => (0,_identity_policy_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRules */ .NR)(text, EXTENSIONS);
/**
 * Throws `certificate-identity` with every rule that the extensions do not meet. `issuer` means the current issuer
 * extension; if it is absent, it means the former one.
 */
function checkExtensionsPolicy(policy, extensions) {
    const unmet = (0,_identity_policy_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .unmetRules */ .tj)(policy, (name) => {
        const current = name === 'issuer' ? extensions.get('issuer-v2') : undefined;
        return current ?? extensions.get(name);
    });
    if (unmet.length > 0)
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('certificate-identity', `the certificate does not meet the policy: ${unmet.join('; ')}`);
}
/** The same as a check of certificates. It also throws `certificate-invalid` for an extension that is not text. */
function createExtensionsCheck(policy) {
    return ({ parsed }) => checkExtensionsPolicy(policy, (0,_fulcio_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .readExtensions */ .H)(parsed));
}
/** Throws `certificate-identity` unless a verified certificate belongs to the expected signer. */
function checkSigner(expected, claimed, extensions) {
    const { identity: identityPattern, issuer, policy } = expected;
    (0,_identity_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .checkIdentity */ .Z0)({ identityPattern, issuer }, claimed);
    checkExtensionsPolicy(policy, extensions);
}
/** The same as a check of certificates. It also throws `certificate-invalid` for an extension that is not text. */
function createSignerCheck(expected) {
    return (certificate) => {
        checkSigner(expected, certificate, (0,_fulcio_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .readExtensions */ .H)(certificate.parsed));
    };
}
/**
 * What is still missing to identify the signer, and what no certificate can contain, as sentences. Empty if nothing is
 * missing. Two things are required: an exact issuer, because each issuer writes what it likes, and rules that
 * distinguish the signer from others of that issuer, because everyone gets a certificate.
 */
function missingWho({ identity, issuer, policy }) {
    const missing = [];
    const issuerRule = policy.find(({ claim }) => claim === 'issuer' || claim === 'issuer-v2');
    if (issuer === undefined && (issuerRule === undefined || issuerRule.pattern.includes('*')))
        missing.push('input "issuer" is missing: give the OIDC issuer of the signer, such as https://token.actions.githubusercontent.com');
    const named = identity !== undefined && requiresOwner(identity);
    if (!named && !policy.some(({ claim, pattern }) => WHO.includes(claim) && requiresOwner(pattern)))
        missing.push(identity === undefined
            ? 'give "identity", or "policy" with a rule such as `source-repository-uri: https://github.com/octo/demo`: verification needs to know who must have signed'
            : `input "identity" ${quote(identity)} matches any owner; put the first * after the owner, as in https://github.com/octo/*`);
    const lacks = [
        ['identity', identity, identity && incompleteIdentity(identity)],
        ['issuer', issuer, issuer && incompleteIssuer(issuer)],
    ];
    for (const [name, value, what] of lacks)
        if (what)
            missing.push(`input "${name}" ${quote(value)} ${what}`);
    return missing;
}
/** Whether the rules identify the source of the files. This matters where one workflow signs for many sources. */
function requiresSource(policy) {
    return policy.some(({ claim, pattern }) => SOURCE.includes(claim) && requiresOwner(pattern));
}
/**
 * Whether a value or pattern fixes at least the owner: host and first path segment of an address, or the domain of a
 * mailbox.
 */
function requiresOwner(pattern) {
    const [fixed = ''] = pattern.split('*', 1);
    if (fixed === pattern)
        return true;
    if (pattern.includes(':/'))
        return /^[a-z][a-z0-9+.-]*:\/\/[^/]+\/[^/]+\//.test(fixed);
    return /^[^/]+\//.test(fixed) || (!pattern.includes('**') && /^[^/]*@[^*@/]+$/.test(pattern));
}


/***/ })

};
