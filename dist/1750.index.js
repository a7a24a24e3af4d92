export const id = 1750;
export const ids = [1750];
export const modules = {

/***/ 18456:
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
const protobuf_specs_1 = __webpack_require__(19654);
const bundle_1 = __webpack_require__(37742);
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

/***/ 37742:
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

/***/ 47714:
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

/***/ 61040:
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
var build_1 = __webpack_require__(18456);
Object.defineProperty(exports, "PR", ({ enumerable: true, get: function () { return build_1.toDSSEBundle; } }));
Object.defineProperty(exports, "hj", ({ enumerable: true, get: function () { return build_1.toMessageSignatureBundle; } }));
var bundle_1 = __webpack_require__(37742);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V01_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V02_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithCertificateChain; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithDsseEnvelope; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithMessageSignature; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithPublicKey; } });
var error_1 = __webpack_require__(47714);
Object.defineProperty(exports, "yI", ({ enumerable: true, get: function () { return error_1.ValidationError; } }));
var serialized_1 = __webpack_require__(23404);
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

/***/ 23404:
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
const protobuf_specs_1 = __webpack_require__(19654);
const bundle_1 = __webpack_require__(37742);
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
const error_1 = __webpack_require__(47714);
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

/***/ 76337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Me: () => (/* binding */ MAX_BUNDLE_BYTES),
  t2: () => (/* binding */ createBundle),
  QN: () => (/* binding */ parseBundle),
  fP: () => (/* binding */ serializeBundle)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./build/encoding/json-lines.js
var json_lines = __webpack_require__(18402);
// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(69098);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
;// CONCATENATED MODULE: ./build/bundle/schema.js
// The JSON shape of a bundle, checked strictly before any library reads it: libraries accept too much.


const UNSIGNED = /^(?:0|[1-9]\d{0,18})$/;
const INT64_MAX = 2n ** 63n - 1n;
function refuse(path, what) {
    throw new failure/* Failure */.HR('bundle-malformed', `the bundle is malformed: ${path} ${what}`);
}
const schema_text = (value, path) => {
    if (typeof value !== 'string')
        refuse(path, 'must be a string');
};
const bytes = (value, path) => {
    // A decoder accepts anything, and a pattern over megabytes exhausts the stack. Text is base64 if it encodes back to
    // itself.
    if (typeof value !== 'string' || Buffer.from(value, 'base64').toString('base64') !== value) {
        refuse(path, 'must be base64 with padding (RFC 4648, section 4)');
    }
};
const unsigned = (value, path) => {
    const digits = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof digits !== 'string' || !UNSIGNED.test(digits) || BigInt(digits) > INT64_MAX) {
        refuse(path, `must be a whole number from 0 to 2^63-1, but is ${(0,failure/* quote */.hD)(value)}`);
    }
};
function oneOf(...names) {
    return (value, path) => {
        if (typeof value !== 'string' || !names.includes(value)) {
            refuse(path, `must be one of ${names.join(', ')}, but is ${(0,failure/* quote */.hD)(value)}`);
        }
    };
}
function list(item, max) {
    return (value, path) => {
        if (!Array.isArray(value))
            return refuse(path, 'must be an array');
        if (value.length > max)
            refuse(path, `has ${value.length} items; the limit is ${max}`);
        value.forEach((each, index) => {
            item(each, `${path}[${index}]`);
        });
    };
}
/** An object. Names ending in `!` are required; each group of alternatives must have exactly one member set. */
function message(fields, ...alternatives) {
    const rows = Object.entries(fields).map(([key, check]) => {
        return { name: key.replace('!', ''), isRequired: key.endsWith('!'), check };
    });
    return (value, path) => {
        if (!(0,strict_json/* isRecord */.u4)(value))
            return refuse(path || 'the document', 'must be an object');
        const isGiven = (name) => Object.hasOwn(value, name) && value[name] !== null;
        for (const name of Object.keys(value)) {
            // Readers of ProtoJSON differ on the original snake_case names; the client spec (section 5) wants lowerCamelCase.
            if (name.includes('_') && isGiven(name))
                refuse(path || 'the document', `has the unknown field ${(0,failure/* quote */.hD)(name)}`);
        }
        for (const { name, isRequired, check } of rows) {
            const at = path === '' ? name : `${path}.${name}`;
            if (isGiven(name))
                check(value[name], at);
            else if (isRequired)
                refuse(at, 'is missing');
        }
        for (const group of alternatives) {
            const set = group.filter(isGiven);
            if (set.length !== 1) {
                refuse(path || 'the document', `must have exactly one of ${group.join(', ')}, but has ${set.length}`);
            }
        }
    };
}
/**
 * Entries and timestamps of a bundle are verified one by one, so their number is limited (sigstore-go has the same
 * limit).
 */
const MAX_EVIDENCE = 32;
const MAX_PROOF_HASHES = 64;
const logEntry = message({
    logIndex: unsigned,
    'logId!': message({ 'keyId!': bytes }),
    'kindVersion!': message({ 'kind!': schema_text, 'version!': schema_text }),
    integratedTime: unsigned,
    inclusionPromise: message({ 'signedEntryTimestamp!': bytes }),
    inclusionProof: message({
        logIndex: unsigned,
        'rootHash!': bytes,
        'treeSize!': unsigned,
        hashes: list(bytes, MAX_PROOF_HASHES),
        checkpoint: message({ 'envelope!': schema_text }),
    }),
    'canonicalizedBody!': bytes,
});
/**
 * Checks parsed JSON against the shape of a Sigstore bundle v0.1 to v0.3 (protobuf-specs, sigstore_bundle.proto).
 * In: any value, with path ''. Out: nothing.
 * @throws Failure `bundle-malformed`, naming the field
 */
const checkBundleShape = message({
    'mediaType!': schema_text,
    'verificationMaterial!': message({
        certificate: message({ 'rawBytes!': bytes }),
        x509CertificateChain: message({
            'certificates!': list(message({ 'rawBytes!': bytes }), MAX_EVIDENCE),
        }),
        publicKey: message({ hint: schema_text }),
        tlogEntries: list(logEntry, MAX_EVIDENCE),
        timestampVerificationData: message({
            rfc3161Timestamps: list(message({ 'signedTimestamp!': bytes }), MAX_EVIDENCE),
        }),
    }, ['certificate', 'x509CertificateChain', 'publicKey']),
    messageSignature: message({
        'messageDigest!': message({
            'algorithm!': oneOf('SHA2_256', 'SHA2_384', 'SHA2_512'),
            'digest!': bytes,
        }),
        'signature!': bytes,
    }),
    dsseEnvelope: message({
        'payload!': bytes,
        'payloadType!': schema_text,
        'signatures!': list(message({ 'sig!': bytes, keyid: schema_text }), MAX_EVIDENCE),
    }),
}, ['messageSignature', 'dsseEnvelope']);

;// CONCATENATED MODULE: ./build/bundle/bundle.js
// Bundles: a signature and all its evidence in one file, as bytes and as values. No I/O.





/** The largest bundle that is read, in bytes: enough for a statement of 16 MiB in base64 and its evidence. */
const MAX_BUNDLE_BYTES = 24 * 1024 * 1024;
const MEDIA_TYPES = [
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json',
];
/**
 * Puts the evidence together as a bundle v0.3, with a message signature for a file or a DSSE envelope for a statement.
 * In: the parts, already checked where they were made. Out: the bundle value, ready to verify and to serialize.
 */
function createBundle(parts) {
    const { signature, certificate } = parts;
    const { digest, envelope } = parts.signable;
    const common = { signature, certificate, certificateChain: false };
    const bundle = envelope === undefined
        ? (0,dist/* toMessageSignatureBundle */.hj)({ ...common, digest })
        : (0,dist/* toDSSEBundle */.PR)({ ...common, artifact: envelope.payload, artifactType: envelope.payloadType });
    const { verificationMaterial } = bundle;
    const tlogEntries = parts.tlogEntries.map((entry) => {
        const { logId, kindVersion } = entry;
        if (logId === undefined || kindVersion === undefined) {
            throw new failure/* Failure */.HR('log-entry-invalid', 'the log entry has no log identifier or no kind');
        }
        return { ...entry, logId, kindVersion };
    });
    const rfc3161Timestamps = parts.timestamps.map((signedTimestamp) => ({ signedTimestamp }));
    const evidence = { tlogEntries, timestampVerificationData: { rfc3161Timestamps } };
    return { ...bundle, verificationMaterial: { ...verificationMaterial, ...evidence } };
}
/**
 * A bundle as the bytes of its file: one line of UTF-8 JSON with lowerCamelCase names in the order of the schema, so
 * that equal bundles have equal bytes.
 */
function serializeBundle(bundle) {
    const json = (0,dist/* bundleToJSON */.ev)(bundle);
    const entries = json.verificationMaterial.tlogEntries;
    // ProtoJSON omits zeros and empty lists, but sigstore-python requires them: the first entry of a log has both.
    const tlogEntries = bundle.verificationMaterial.tlogEntries.map(({ logIndex, inclusionProof }, index) => {
        const entry = { logIndex, ...entries[index] };
        if (inclusionProof === undefined)
            return entry;
        const proof = { logIndex: inclusionProof.logIndex, ...entries[index]?.inclusionProof };
        const { checkpoint, ...path } = { ...proof, hashes: proof.hashes ?? [] };
        return { ...entry, inclusionProof: { ...path, checkpoint } };
    });
    const verificationMaterial = { ...json.verificationMaterial, tlogEntries };
    return Buffer.from(JSON.stringify({ ...json, verificationMaterial }));
}
const COSIGN_2 = 'Verify it with `cosign verify-blob --bundle`, or ask for a Sigstore bundle (`cosign sign-blob --new-bundle-format`).';
/** The SLSA generator for GitHub writes such files with the suffix `.intoto.jsonl`. */
const ENVELOPE = 'Verify it with the tool of the one who made it, such as slsa-verifier, or ask for an attestation as a Sigstore bundle.';
/**
 * Reads a bundle v0.1, v0.2 or v0.3, which is untrusted. For a file of several bundles see bundle-file.ts.
 * In: the bytes of the file. Out: the bundle, with every required field present and every base64 value decoded; nothing
 * in it is verified yet. An absent logIndex is 0.
 * @throws Failure `bundle-malformed`, naming the field
 */
function parseBundle(bytes) {
    if (bytes.length > MAX_BUNDLE_BYTES) {
        const size = `${bytes.length} bytes long; the limit is ${MAX_BUNDLE_BYTES}`;
        throw new failure/* Failure */.HR('bundle-malformed', `the bundle is ${size}`);
    }
    const json = (0,strict_json/* parseStrictJson */.RJ)(bytes, (why, cause) => {
        const what = (0,json_lines/* isJsonLines */.q)(bytes)
            ? 'it is a file of several bundles (JSON Lines), but one bundle is needed here'
            : why;
        return new failure/* Failure */.HR('bundle-malformed', `the bundle cannot be read: ${what}`, { cause });
    });
    if ((0,strict_json/* isRecord */.u4)(json) && 'base64Signature' in json) {
        const what = 'the bundle has the old format of cosign 2 (base64Signature), which only cosign reads';
        throw new failure/* Failure */.HR('bundle-malformed', what, { remedy: COSIGN_2 });
    }
    if ((0,strict_json/* isRecord */.u4)(json) && 'payloadType' in json && 'signatures' in json) {
        const what = 'the bundle is only an envelope (DSSE), without the evidence that makes it a Sigstore bundle';
        throw new failure/* Failure */.HR('bundle-malformed', what, { remedy: ENVELOPE });
    }
    checkBundleShape(json, '');
    const { mediaType } = Object(json);
    if (!MEDIA_TYPES.includes(mediaType)) {
        throw new failure/* Failure */.HR('bundle-malformed', `the bundle has the unknown mediaType ${(0,failure/* quote */.hD)(mediaType)}`);
    }
    try {
        return (0,dist/* bundleFromJSON */.vw)(json);
    }
    catch (cause) {
        const fields = cause instanceof dist/* ValidationError */.yI ? `: ${cause.fields.join(', ')}` : '';
        const what = `the bundle has missing or extra fields for its version${fields}`;
        throw new failure/* Failure */.HR('bundle-malformed', what, { cause });
    }
}


/***/ }),

/***/ 18402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ splitJsonLines),
/* harmony export */   q: () => (/* binding */ isJsonLines)
/* harmony export */ });
// JSON Lines (jsonlines.org): documents without line breaks, one per line.
/** The most lines that `gh attestation download` writes. */
const MAX_LINES = 1000;
const [NEWLINE, OPEN, CLOSE] = [0x0a, 0x7b, 0x7d];
/** Tab, carriage return and space. */
const isBlank = (byte) => byte === 0x09 || byte === 0x0d || byte === 0x20;
/**
 * The objects of a JSON Lines file, each with its line number; undefined for a file that is one document or not JSON.
 * In: bytes; the caller limits their number. Throws the result of `fail` for a file of too many lines.
 */
function splitJsonLines(bytes, fail) {
    if (!isJsonLines(bytes))
        return undefined;
    const found = [];
    let line = 0;
    for (let start = 0; start < bytes.length;) {
        line += 1;
        if (line > MAX_LINES)
            throw fail(`it has more than ${MAX_LINES} lines`);
        const end = bytes.indexOf(NEWLINE, start);
        const text = bytes.subarray(start, end === -1 ? bytes.length : end);
        if (!text.every(isBlank))
            found.push({ line, bytes: text });
        start += text.length + 1;
    }
    return found;
}
/** Whether one line ends with `}` and the next begins with `{`: that is impossible within one JSON document. */
function isJsonLines(bytes) {
    for (let end = bytes.indexOf(NEWLINE); end !== -1;) {
        let [before, after] = [end - 1, end + 1];
        while (isBlank(bytes[before]))
            before -= 1;
        while (isBlank(bytes[after]) || bytes[after] === NEWLINE)
            after += 1;
        if (bytes[before] === CLOSE && bytes[after] === OPEN)
            return true;
        end = bytes.indexOf(NEWLINE, after);
    }
    return false;
}


/***/ }),

/***/ 40111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ fetchBundle)
});

// EXTERNAL MODULE: ./build/bundle/bundle.js + 1 modules
var bundle = __webpack_require__(76337);
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

// EXTERNAL MODULE: ./build/errors/failure.js
var errors_failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/http/client.js + 9 modules
var client = __webpack_require__(38120);
// EXTERNAL MODULE: ./build/github/outage.js
var outage = __webpack_require__(34631);
;// CONCATENATED MODULE: ./build/github/attestations/fetch-bundle.js
// A listed attestation → its bundle: part of the list, or at another host, compressed with Snappy or not.





/** The longest bundle that Snappy cannot make shorter. */
const MAX_BLOCK_BYTES = bundle/* MAX_BUNDLE_BYTES */.Me + Math.ceil(bundle/* MAX_BUNDLE_BYTES */.Me / 6) + 32;
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
        return (0,bundle/* parseBundle */.QN)(Buffer.from(JSON.stringify(listed.bundle)));
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
    return (0,bundle/* parseBundle */.QN)(JSON_START.includes(body[0] ?? 0) ? body : unpack(body));
}
const unpack = (block) => decodeSnappy(block, bundle/* MAX_BUNDLE_BYTES */.Me, (what) => new errors_failure/* Failure */.HR('bundle-malformed', `the bundle cannot be unpacked: ${what}`));


/***/ }),

/***/ 77800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ listAttestations)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _store_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66472);
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
        const request = (0,_store_api_js__WEBPACK_IMPORTED_MODULE_2__/* .storeRequest */ .r0)(store, path, { method: 'GET' });
        const answer = await http(request);
        if (answer.status === 404)
            return;
        // GitHub stores attestations of types that it refuses to filter by, such as a URI with an @.
        if (answer.status === 422 && wanted.predicateType !== undefined)
            return yield* listAttestations(http, store, { ...wanted, predicateType: undefined });
        if (answer.status !== 200)
            throw readRefusal(answer, (0,_store_api_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedRefusal */ .b)(request, answer), store.token !== undefined);
        yield* readPage(answer.body);
        after = cursorIn(answer);
        if (after === undefined)
            return;
    }
    throw (0,_store_api_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(`more than ${MAX_PAGES} pages of attestations`);
}
function readRefusal(answer, words, hasToken) {
    const { status } = answer;
    const what = `GitHub does not show the attestations: it answered with ${status}: ${words}`;
    if (status !== 401 && !(0,_store_api_js__WEBPACK_IMPORTED_MODULE_2__/* .lacksPermission */ .kQ)(answer))
        return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('attestation-refused', what, { status });
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('attestation-permission-missing', what, {
        status,
        remedy: hasToken
            ? 'Use a token that may read the attestations (`attestations: read`), or none for a public repository.'
            : 'Use a token that may read the attestations (`attestations: read`).',
    });
}
function* readPage(body) {
    const page = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .RJ)(body, (what) => (0,_store_api_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(`a list that cannot be read: ${what}`));
    const attestations = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(page, 'attestations');
    if (!Array.isArray(attestations))
        throw (0,_store_api_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)('something that is not a list of attestations');
    for (const each of attestations) {
        const { bundle, bundle_url: url } = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(each) ? each : {};
        if ((0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(bundle))
            yield { bundle };
        else if (typeof url === 'string' && URL.canParse(url))
            yield { bundleUrl: new URL(url) };
        else
            throw (0,_store_api_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)('an attestation without a bundle');
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
        throw (0,_store_api_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)('a next page without a cursor');
    return cursor;
}


/***/ }),

/***/ 66472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ quotedRefusal),
/* harmony export */   kQ: () => (/* binding */ lacksPermission),
/* harmony export */   os: () => (/* binding */ unexpected),
/* harmony export */   r0: () => (/* binding */ storeRequest)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _http_response_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65016);
/* harmony import */ var _refusal_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59982);
// GitHub's store of attestations (REST API, "Repository attestations"): its addresses, and what a refusal means.



/** Statuses with which GitHub says no; all others are retried, or fail as with every other service. */
const REFUSALS = [400, 401, 403, 404, 409, 413, 422, 451];
/**
 * A request to the store; `path` is what follows the address of the repository's attestations. Answers may have the
 * forms of both versions of the API, so no version is asked for.
 */
function storeRequest({ repository, api, token }, path, asked) {
    return {
        service: 'github',
        url: new URL(`${api}/repos/${repository}/attestations${path}`),
        accept: 'application/json',
        expect: REFUSALS,
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
    return (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)((0,_http_response_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEchoes */ .Kx)((0,_refusal_words_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalWords */ .W)(body), request).trim(), 300);
}
/** True if the token lacks the permission: GitHub shows neither what it may not read nor, for some, that it may not. */
function lacksPermission({ status, body }) {
    return status === 404 || (status === 403 && /not accessible by|must have/i.test((0,_refusal_words_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalWords */ .W)(body)));
}
/** The failure for an answer that is not what the API describes. */
const unexpected = (what) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('service-answer-invalid', `GitHub's API answered with ${what}`);


/***/ }),

/***/ 41750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storeAttestation: () => (/* binding */ storeAttestation)
/* harmony export */ });
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76337);
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69098);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
/* harmony import */ var _process_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19816);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51442);
/* harmony import */ var _outage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34631);
/* harmony import */ var _fetch_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40111);
/* harmony import */ var _list_attestations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77800);
/* harmony import */ var _store_api_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66472);
/* harmony import */ var _write_refusal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9782);
// A bundle → stored with the repository's attestations, read back, and compared.










/** Waits until the list contains an attestation that was just stored. */
const LAG_MS = [500, 1000, 2000, 4000, 8000];
/**
 * Stores a bundle and makes sure that the store gives it back. A request that GitHub may have done is sent again, so
 * after an interruption the repository may have the same attestation twice. Throws `attestation-permission-missing`,
 * `attestation-refused`, `attestation-mismatch` if the store does not have this bundle afterwards, or another service
 * Failure.
 */
async function storeAttestation(http, store, options) {
    const own = (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBundle */ .QN)(options.bundle);
    const body = Buffer.concat([Buffer.from('{"bundle":'), options.bundle, Buffer.from('}')]);
    const request = (0,_store_api_js__WEBPACK_IMPORTED_MODULE_7__/* .storeRequest */ .r0)(store, '', { method: 'POST', body });
    try {
        const answer = await http(request);
        if (answer.status !== 201)
            throw await (0,_write_refusal_js__WEBPACK_IMPORTED_MODULE_8__/* .writeRefusal */ .s)(request, answer, options);
        const { id } = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObjectIn */ .$4)(answer.body) ?? {};
        if (!Number.isSafeInteger(id))
            throw (0,_store_api_js__WEBPACK_IMPORTED_MODULE_7__/* .unexpected */ .os)('an attestation without its id');
        const stored = { id: String(id), url: `${options.server}/${store.repository}/attestations/${id}` };
        await assertStored(http, store, { own, stored, ...options });
        return stored;
    }
    catch (error) {
        throw (0,_outage_js__WEBPACK_IMPORTED_MODULE_4__/* .withGitHubRemedy */ .SP)((0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .asFailure */ .h_)(error));
    }
}
async function assertStored(http, store, { clock = _process_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .SYSTEM_CLOCK */ .V, signal, own, stored, ...wanted }) {
    for (const waitMs of [...LAG_MS, undefined]) {
        const others = await readBack(http, store, own, wanted);
        if (others === undefined)
            return;
        if (waitMs !== undefined)
            await clock.sleep(waitMs, signal);
        else {
            const instead = others === 0 ? 'nothing' : `only ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U)(others, 'other attestation')}`;
            const what = `GitHub stored the attestation as ${stored.url}, but gives ${instead} for sha256:${wanted.digest.toString('hex')}`;
            throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('attestation-mismatch', what);
        }
    }
}
/** Undefined if the store has this bundle, otherwise the number of attestations that it has instead. */
async function readBack(http, store, own, wanted) {
    let others = 0;
    for await (const listed of (0,_list_attestations_js__WEBPACK_IMPORTED_MODULE_6__/* .listAttestations */ .e)(http, store, wanted)) {
        const bundle = await (0,_fetch_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchBundle */ .L)(http, store, listed);
        if (!(bundle instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR) && contentOf(bundle) === contentOf(own))
            return undefined;
        others += 1;
    }
    return others;
}
/** What makes an attestation: certificate, payload and signatures. GitHub may write the rest of the JSON differently. */
function contentOf({ content, verificationMaterial }) {
    const { content: key } = verificationMaterial;
    const certificates = key.$case === 'certificate'
        ? [key.certificate.rawBytes]
        : key.$case === 'x509CertificateChain'
            ? key.x509CertificateChain.certificates.slice(0, 1).map(({ rawBytes }) => rawBytes)
            : [];
    const signed = content.$case === 'dsseEnvelope'
        ? [content.dsseEnvelope.payload, ...content.dsseEnvelope.signatures.map(({ sig }) => sig)]
        : [content.messageSignature.signature];
    return [...certificates, ...signed].map((bytes) => bytes.toString('base64')).join(' ');
}


/***/ }),

/***/ 9782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isUnavailable),
/* harmony export */   s: () => (/* binding */ writeRefusal)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _job_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70263);
/* harmony import */ var _refusal_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59982);
/* harmony import */ var _store_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66472);
// Why GitHub does not store an attestation, with the line that grants the permission if that is missing.




const NO_STORE = 'Remove `github-attestations`. The bundle can be an artifact or an asset of a release.';
/** True if GitHub says that this repository has no store: by its plan, or because it is private and of a user. */
const isUnavailable = ({ body }) => /feature not available/i.test((0,_refusal_words_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalWords */ .W)(body));
/**
 * The failure for a refusal: `attestation-permission-missing` with the line to add, or `attestation-refused` with
 * GitHub's message.
 */
async function writeRefusal(request, answer, { env, cwd }) {
    const { status } = answer;
    if (status === 401)
        return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('attestation-permission-missing', 'GitHub rejects `github-token`', {
            status,
            remedy: 'Remove `github-token` to use the token of the job, or renew it.',
        });
    // The addresses of GitHub Enterprise Server; its published descriptions (3.19) have no attestations.
    if (status === 404 && /\/api\/v3\/repos\//.test(request.url.pathname))
        return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('attestation-refused', 'this GitHub Enterprise Server has no store of attestations', {
            status,
            remedy: NO_STORE,
        });
    if ((0,_store_api_js__WEBPACK_IMPORTED_MODULE_3__/* .lacksPermission */ .kQ)(answer)) {
        const { writePatch } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5825)]).then(__webpack_require__.bind(__webpack_require__, 75825));
        const workflow = await (0,_job_context_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkflowFile */ .AO)(env, cwd);
        const what = 'add `attestations: write` to the permissions of this job: its token cannot store attestations';
        return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('attestation-permission-missing', what, {
            status,
            why: 'The token of a job has only the permissions that the workflow grants.',
            ...writePatch({ env, workflow }, 'attestations'),
        });
    }
    const words = (0,_store_api_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedRefusal */ .b)(request, answer);
    const what = `GitHub does not store the attestation: it answered with ${status}: ${words}`;
    const why = 'GitHub stores attestations of public repositories, and of private ones only for some plans.';
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('attestation-refused', what, {
        status,
        ...(isUnavailable(answer) ? { why, remedy: NO_STORE } : {}),
    });
}


/***/ }),

/***/ 59982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ refusalWords)
/* harmony export */ });
/* harmony import */ var _encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69098);
// GitHub's message in an answer that refuses a request.

/**
 * GitHub's message with the details in its errors (REST API, "Troubleshooting"), or the text of an answer without one.
 */
function refusalWords(body) {
    const { message, errors } = (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObjectIn */ .$4)(body) ?? {};
    if (typeof message !== 'string')
        return body.toString('utf8');
    const details = (Array.isArray(errors) ? errors : []).map((each) => (0,_encoding_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(each) ? (each['message'] ?? each['code']) : each);
    return [message, ...details.filter((each) => typeof each === 'string')].join('; ');
}


/***/ })

};
